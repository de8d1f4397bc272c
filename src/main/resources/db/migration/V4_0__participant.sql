create table participant (
  participant_id uuid primary key,
  side varchar(10) not null,
  organisation varchar(64) not null references organisation (organisation),
  surname varchar(100) not null,
  given_name varchar(100) not null,
  patronymic varchar(100) not null,
  kind varchar(20) not null,
  birth_date date,
  group_or_post varchar(200) not null,
  form varchar(200) not null,
  employees boolean not null,
  contacts varchar(500) not null,
  capacity integer,
  login varchar(64),
  entered_on date not null,
  left_on date,
  admitted_until date,
  identity varchar(1000) not null,
  search_text varchar(600) not null,
  version integer not null,
  constraint participant_once unique (identity)
);
create index participant_of_organisation on participant (organisation, side, surname, given_name);

create table participant_topic (
  participant_id uuid not null references participant (participant_id),
  topic varchar(200) not null,
  primary key (participant_id, topic)
);

create table participant_consent (
  participant_id uuid not null references participant (participant_id),
  consent_id uuid not null,
  purpose varchar(20) not null,
  signer varchar(20) not null,
  number varchar(100) not null,
  signed_on date not null,
  valid_until date not null,
  kept_at varchar(300) not null,
  withdrawn_on date,
  primary key (participant_id, consent_id)
);

create table mentoring_form (
  organisation varchar(64) not null references organisation (organisation),
  name varchar(200) not null,
  between_employees boolean not null,
  offered boolean not null,
  primary key (organisation, name)
);
