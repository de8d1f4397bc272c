-- Who saw and changed what about whom: ids and logins only.
create table access_log (
  id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  person uuid,
  actor varchar(64) not null,
  act varchar(30) not null,
  place varchar(200) not null,
  people integer not null,
  happened_at timestamp with time zone not null
);

create index access_log_of_person on access_log (organisation, person, happened_at);
create index access_log_of_organisation on access_log (organisation, happened_at);
create index access_log_by_age on access_log (happened_at);

-- Acts of destruction: the only place that may name the person after the erasure.
create table destruction_act (
  act_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  number integer not null,
  person_name varchar(310) not null,
  pseudonym varchar(40) not null,
  reason varchar(20) not null,
  received_on date not null,
  due_on date not null,
  made_at timestamp with time zone not null,
  made_by varchar(64) not null,
  maker varchar(600) not null,
  commission varchar(2000) not null,
  operator_name varchar(500) not null,
  operator_address varchar(500) not null,
  kept_until date not null,
  constraint destruction_act_once unique (organisation, number)
);

create index destruction_act_by_age on destruction_act (kept_until);

create table destruction_act_person (
  act_id uuid not null references destruction_act (act_id) on delete cascade,
  person uuid not null,
  primary key (act_id, person)
);

create index destruction_act_of_person on destruction_act_person (person);

create table destruction_act_line (
  act_id uuid not null references destruction_act (act_id) on delete cascade,
  position integer not null,
  place varchar(200) not null,
  data varchar(500) not null,
  quantity integer not null,
  fate varchar(20) not null,
  ground varchar(1000) not null,
  primary key (act_id, position)
);

alter table participant add column erased_on date;
