create table programme (
  programme_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  roadmap varchar(200) not null,
  roadmap_name varchar(300) not null,
  definition varchar(64) not null,
  school_year integer not null,
  state varchar(20) not null,
  started_at timestamp with time zone not null,
  started_by varchar(64),
  ended_at timestamp with time zone,
  reason varchar(2000),
  place varchar(300),
  version integer not null,
  constraint programme_once_a_year unique (place)
);
create index programme_of_organisation on programme (organisation, school_year desc, started_at desc);
