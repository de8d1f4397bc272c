create table agreed_date (
  id uuid primary key,
  programme_id uuid not null references programme (programme_id),
  line varchar(200) not null,
  opens_on date not null,
  due_on date not null,
  agreed_by varchar(64),
  agreed_at timestamp with time zone not null,
  version integer not null,
  constraint agreed_date_once_a_line unique (programme_id, line)
);
