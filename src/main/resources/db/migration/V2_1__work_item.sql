create table work_item (
  id varchar(400) primary key,
  programme_id uuid not null references programme (programme_id),
  process varchar(255) not null,
  element varchar(255) not null,
  lines varchar(1000) not null,
  kind varchar(10) not null,
  role varchar(255),
  login varchar(64),
  opens_on date not null,
  due_on date not null,
  weight integer not null,
  state varchar(20) not null,
  reason varchar(2000),
  opened_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by varchar(64),
  version integer not null
);
create index work_item_of_programme on work_item (programme_id, opened_at);

create table evidence (
  id uuid primary key,
  programme_id uuid not null references programme (programme_id),
  work_item varchar(400) not null,
  note varchar(20000),
  dated date,
  number varchar(100),
  link varchar(2000),
  file varchar(64),
  details varchar(20000),
  recorded_by varchar(64),
  recorded_at timestamp with time zone not null
);
create index evidence_of_programme on evidence (programme_id, recorded_at);
