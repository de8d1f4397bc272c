-- whether a pair goes on next year; decided_by is empty where the pair's own word was taken
create table pair_decision (
  mentorship_id uuid primary key references mentorship (mentorship_id),
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  decision varchar(20) not null,
  reason varchar(1000) not null,
  result varchar(2000) not null,
  decided_on date not null,
  decided_by varchar(64),
  version integer not null
);
create index pair_decision_of_programme on pair_decision (organisation, programme_id);
