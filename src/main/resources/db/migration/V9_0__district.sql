create table school_request (
  request_id uuid primary key,
  centre varchar(64) not null references organisation (organisation),
  programme_id uuid not null references programme (programme_id),
  organisation varchar(64) not null references organisation (organisation),
  kind varchar(20) not null,
  subject varchar(255) not null,
  subject_name varchar(500) not null,
  school_year integer not null,
  state varchar(20) not null,
  told boolean not null,
  changed boolean not null,
  answer_programme uuid references programme (programme_id),
  reason varchar(2000),
  asked_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  answered_by varchar(64),
  version integer not null,
  constraint school_asked_once unique (programme_id, organisation, kind, subject)
);
create index school_request_of_school on school_request (organisation, asked_at desc);
create index school_request_answered_by on school_request (answer_programme);
create index school_request_to_tell on school_request (told, asked_at);
create index school_request_changed on school_request (changed);

create table delivery (
  id uuid primary key,
  request_id uuid not null references school_request (request_id),
  programme_id uuid not null references programme (programme_id),
  organisation varchar(64) not null references organisation (organisation),
  line varchar(255) not null,
  done integer not null,
  total integer not null,
  delivered_at timestamp with time zone not null,
  version integer not null,
  constraint line_delivered_once unique (request_id, line)
);
create index delivery_of_programme on delivery (programme_id, organisation, line);

create table school_wait (
  wait_id uuid primary key,
  centre varchar(64) not null references organisation (organisation),
  programme_id uuid not null references programme (programme_id),
  process_instance varchar(64) not null,
  kind varchar(20) not null,
  subject varchar(255),
  state varchar(20) not null,
  reason varchar(2000),
  opened_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version integer not null,
  constraint school_wait_once unique (process_instance)
);
create index school_wait_open on school_wait (state, programme_id);
create index school_wait_of_programme on school_wait (programme_id);

create table school_wait_line (
  wait_id uuid not null references school_wait (wait_id),
  line varchar(255) not null,
  primary key (wait_id, line)
);
