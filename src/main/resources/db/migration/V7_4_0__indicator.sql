-- what an organisation measures otherwise than the shipped table says, or beside it
create table indicator_definition (
  definition_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  indicator_key varchar(60) not null,
  title varchar(300) not null,
  unit varchar(20) not null,
  numerator varchar(60) not null,
  denominator varchar(60) not null,
  method varchar(1000) not null,
  indicator_level varchar(20) not null,
  roadmaps varchar(500) not null,
  lines varchar(1000) not null,
  more_is_better boolean not null,
  targets varchar(1000) not null,
  retired boolean not null,
  version integer not null,
  constraint indicator_definition_once unique (organisation, indicator_key)
);

-- who changed which definition, and how
create table indicator_change (
  change_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  indicator_key varchar(60) not null,
  title varchar(300) not null,
  what varchar(4000) not null,
  changed_by varchar(64) not null,
  changed_at timestamp with time zone not null
);
create index indicator_change_of_organisation on indicator_change (organisation, changed_at);

-- numbers that people enter; nothing is ever overwritten, the latest one of a day counts
create table indicator_figure (
  figure_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  programme_id uuid references programme (programme_id),
  school_year integer not null,
  quantity varchar(80) not null,
  figure numeric(14, 2) not null,
  on_day date not null,
  source varchar(1000) not null,
  link varchar(2000) not null,
  entered_by varchar(64) not null,
  entered_at timestamp with time zone not null
);
create index indicator_figure_of_organisation on indicator_figure (organisation, school_year, quantity);
