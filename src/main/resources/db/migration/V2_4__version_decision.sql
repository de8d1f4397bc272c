create table version_decision (
  id uuid primary key,
  programme_id uuid not null references programme (programme_id),
  from_definition varchar(64) not null,
  to_definition varchar(64) not null,
  choice varchar(20) not null,
  decided_by varchar(64) not null,
  decided_at timestamp with time zone not null
);
create index version_decision_of_programme on version_decision (programme_id, decided_at);
