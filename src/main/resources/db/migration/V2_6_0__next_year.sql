-- that the year after a programme was prepared from it; once a programme, the last time counts
create table next_year (
  programme_id uuid primary key references programme (programme_id),
  organisation varchar(64) not null,
  school_year integer not null,
  report varchar(8000) not null,
  prepared_at timestamp with time zone not null,
  prepared_by varchar(64) not null,
  version integer not null
);
