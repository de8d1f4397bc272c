-- computations of pairs with their proofs: ids and points, nobody's name; content is compact JSON
create table matching_run (
  run_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  programme_id uuid not null references programme (programme_id),
  proposal_id uuid not null references matching_proposal (proposal_id),
  run_number integer not null,
  created_at timestamp with time zone not null,
  objective varchar(20) not null,
  matched integer not null,
  points bigint not null,
  bound_matched integer not null,
  bound_points bigint not null,
  seconds double precision not null,
  pair_count integer not null,
  steps integer not null,
  fingerprint varchar(64) not null,
  parameters text not null,
  content text not null,
  constraint matching_run_in_order unique (proposal_id, run_number)
);
create index matching_run_of_programme on matching_run (organisation, programme_id, created_at desc);
