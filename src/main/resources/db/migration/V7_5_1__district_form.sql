create table district_form (
  form_id uuid primary key,
  organisation varchar(64) not null,
  title varchar(300) not null,
  file_id uuid not null,
  version integer not null,
  constraint district_form_once unique (organisation)
);

create table district_form_cell (
  form_id uuid not null references district_form (form_id),
  place integer not null,
  cell varchar(60) not null,
  figure varchar(200) not null,
  primary key (form_id, place)
);
