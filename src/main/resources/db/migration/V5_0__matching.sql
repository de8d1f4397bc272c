create table matching_proposal (
  proposal_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  programme_id uuid not null references programme (programme_id),
  state varchar(20) not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  confirmed_by varchar(64),
  version integer not null
);
create index matching_proposal_of_programme on matching_proposal (organisation, programme_id, created_at desc);

create table matching_pair (
  proposal_id uuid not null references matching_proposal (proposal_id),
  mentor_id uuid not null references participant (participant_id),
  mentee_id uuid not null references participant (participant_id),
  row_number integer not null,
  form varchar(200) not null,
  points integer not null,
  reasons varchar(4000) not null,
  pinned boolean not null,
  dissolved boolean not null,
  place varchar(80),
  primary key (proposal_id, mentor_id, mentee_id),
  constraint matching_one_pair_for_a_mentee unique (place)
);

create table matching_ban (
  proposal_id uuid not null references matching_proposal (proposal_id),
  mentor_id uuid not null references participant (participant_id),
  mentee_id uuid not null references participant (participant_id),
  primary key (proposal_id, mentor_id, mentee_id)
);

create table matching_wish (
  proposal_id uuid not null references matching_proposal (proposal_id),
  mentor_id uuid not null references participant (participant_id),
  mentee_id uuid not null references participant (participant_id),
  wished_by varchar(10) not null,
  primary key (proposal_id, mentor_id, mentee_id, wished_by)
);
