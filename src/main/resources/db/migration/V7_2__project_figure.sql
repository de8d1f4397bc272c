create table project_monitoring (
  programme_id uuid primary key references programme (programme_id),
  organisation varchar(64) not null,
  measured_on date not null,
  version integer not null
);

create table project_figure (
  programme_id uuid not null references project_monitoring (programme_id),
  place integer not null,
  indicator varchar(40) not null,
  figure double precision,
  target double precision,
  target_by date,
  level varchar(100),
  primary key (programme_id, place)
);
