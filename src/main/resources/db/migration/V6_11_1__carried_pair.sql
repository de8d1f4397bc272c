-- pairs decided to go on: pinned in the matching of the next year's programme, once
create table carried_pair (
  carried_id uuid primary key,
  organisation varchar(64) not null,
  roadmap varchar(255) not null,
  school_year integer not null,
  from_programme uuid not null references programme (programme_id),
  mentor_id uuid not null,
  mentee_id uuid not null,
  proposal_id uuid,
  version integer not null,
  constraint carried_pair_once unique (organisation, roadmap, school_year, mentor_id, mentee_id)
);
create index carried_pair_waiting on carried_pair (organisation, proposal_id);
create index carried_pair_from on carried_pair (from_programme);
