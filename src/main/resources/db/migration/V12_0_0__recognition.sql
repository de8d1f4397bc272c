create table contest (
  contest_id uuid primary key,
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  kind varchar(20) not null,
  nominated varchar(10) not null,
  title varchar(300) not null,
  regulation varchar(1000) not null,
  applications_until date not null,
  jury_until date not null,
  prizes integer not null,
  ties varchar(10) not null,
  event_on date,
  event_place varchar(500) not null,
  state varchar(20) not null,
  protocol_number varchar(50),
  protocol_date date,
  decision varchar(2000),
  protocol text,
  version integer not null
);
create index contest_of_programme on contest (organisation, programme_id);
create unique index contest_protocol on contest (programme_id, protocol_number);

create table contest_nomination (
  contest_id uuid not null references contest (contest_id),
  position integer not null,
  title varchar(300) not null,
  primary key (contest_id, position)
);

create table contest_criterion (
  contest_id uuid not null references contest (contest_id),
  position integer not null,
  title varchar(300) not null,
  weight integer not null,
  highest integer not null,
  primary key (contest_id, position)
);

create table contest_application (
  application_id uuid primary key,
  contest_id uuid not null references contest (contest_id),
  organisation varchar(64) not null,
  nomination integer not null,
  subject_id uuid not null,
  mentorship_id uuid,
  mentor_id uuid not null,
  mentee_id uuid,
  ground varchar(4000) not null,
  facts varchar(4000) not null,
  applied_by varchar(64) not null,
  applied_on date not null,
  publication boolean not null,
  tie_order integer,
  place integer,
  average numeric(8, 2),
  spread numeric(8, 2)
);
create unique index contest_application_once on contest_application (contest_id, subject_id);
create index contest_application_of_mentor on contest_application (organisation, mentor_id);

create table juror (
  juror_id uuid primary key,
  contest_id uuid not null references contest (contest_id),
  organisation varchar(64) not null,
  login varchar(64),
  name varchar(300) not null,
  post varchar(300) not null,
  chair boolean not null,
  finished boolean not null,
  version integer not null
);
create unique index juror_once on juror (contest_id, login);
create index juror_of_login on juror (organisation, login);

create table juror_mark (
  juror_id uuid not null references juror (juror_id),
  application_id uuid not null references contest_application (application_id),
  criterion integer not null,
  points integer not null,
  primary key (juror_id, application_id, criterion)
);

create table juror_abstention (
  juror_id uuid not null references juror (juror_id),
  application_id uuid not null references contest_application (application_id),
  primary key (juror_id, application_id)
);
