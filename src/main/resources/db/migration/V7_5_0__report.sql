create table report (
  report_id uuid primary key,
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  kind varchar(20) not null,
  period_from date not null,
  period_to date not null,
  state varchar(20) not null,
  conclusion varchar(20000) not null,
  recommendations varchar(20000) not null,
  remarks varchar(20000) not null,
  approval varchar(20000) not null,
  as_of date,
  content varchar(1000000),
  content_hash varchar(64),
  submitted_by varchar(64),
  submitted_at timestamp with time zone,
  approved_on date,
  signatory_post varchar(500),
  signatory_name varchar(500),
  version integer not null,
  constraint report_once unique (programme_id, kind, period_from)
);
create index report_of_organisation on report (organisation, programme_id);
