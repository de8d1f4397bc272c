-- whose an uploaded roadmap is and whom it is for; a shipped one has no row: it is for all
create table roadmap_placement (
  roadmap varchar(64) primary key,
  owner varchar(64) references organisation (organisation),
  audience varchar(64) references organisation (organisation),
  placed_by varchar(64),
  placed_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  version integer not null
);
create index roadmap_placement_of_owner on roadmap_placement (owner);

-- files between their check and their placing, for some hours
create table roadmap_upload (
  id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  login varchar(64) not null,
  uploaded_at timestamp with time zone not null,
  roadmap varchar(64),
  version integer not null
);
create index roadmap_upload_of_login on roadmap_upload (login, uploaded_at);
create index roadmap_upload_by_age on roadmap_upload (uploaded_at);

create table roadmap_upload_file (
  upload_id uuid not null references roadmap_upload (id) on delete cascade,
  name varchar(200) not null,
  content bytea not null,
  primary key (upload_id, name)
);
