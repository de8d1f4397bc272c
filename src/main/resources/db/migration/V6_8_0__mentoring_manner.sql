alter table mentorship add column manner varchar(20) default 'TRADITIONAL' not null;
alter table mentorship add column manner_reason varchar(2000);
-- the pairs of one mentor may take different courses: each course is a set of its own
alter table accompaniment drop constraint accompaniment_once_an_order;
create index accompaniment_of_order on accompaniment (order_id, mentor_login);
create index accompaniment_of_mentor on accompaniment (organisation, mentor_login);
-- a meeting held by several pairs together is one entry in each journal
alter table meeting add column common_id uuid;
create index meeting_of_common on meeting (common_id);
create table planned_meeting (
  planned_meeting_id uuid primary key,
  mentorship_id uuid not null references mentorship (mentorship_id),
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  planned_on date not null,
  starts_at time,
  minutes integer not null,
  format varchar(20) not null,
  place varchar(200) not null,
  topic varchar(2000) not null,
  state varchar(20) not null,
  sequence integer not null,
  version integer not null
);
create index planned_meeting_of_pair on planned_meeting (mentorship_id, planned_on);
create index planned_meeting_of_organisation on planned_meeting (organisation, planned_on);
create table calendar_feed (
  calendar_feed_id uuid primary key,
  organisation varchar(64) not null,
  login varchar(64) not null,
  secret_hash varchar(64) not null,
  created_at timestamp with time zone not null,
  constraint calendar_feed_secret unique (secret_hash),
  constraint calendar_feed_of_person unique (organisation, login)
);
