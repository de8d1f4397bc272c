-- the sites on which an organisation tells of its mentoring
create table publication_site (
  site_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  address varchar(500) not null,
  constraint publication_site_once unique (organisation, address)
);

-- who stands on the board of honour of a programme, and for what
create table honour (
  honour_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  programme_id uuid not null references programme (programme_id),
  participant_id uuid not null,
  merit varchar(500) not null,
  version integer not null,
  constraint honour_once unique (programme_id, participant_id)
);
create index honour_of_organisation on honour (organisation, programme_id);

-- what was taken away to be published: when, by whom, for which site, and whom it names
create table publication_pack (
  pack_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  programme_id uuid not null references programme (programme_id),
  moment varchar(20) not null,
  address varchar(500) not null,
  files integer not null,
  made_at timestamp with time zone not null,
  made_by varchar(64) not null
);
create index publication_pack_of_organisation on publication_pack (organisation, made_at desc);

create table publication_pack_person (
  pack_id uuid not null references publication_pack (pack_id),
  participant_id uuid not null,
  primary key (pack_id, participant_id)
);
