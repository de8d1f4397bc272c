-- how a programme looks after its pairs; without a row it is as shipped
create table care_settings (
  programme_id uuid not null primary key,
  organisation varchar(64) not null,
  rhythm varchar(16) not null,
  swing_from integer not null,
  gap_from integer not null,
  low_to integer not null,
  silence_days integer not null,
  version integer not null
);

-- days without lessons; where a school names none for a year, those that are usual count
create table school_holiday (
  holiday_id uuid not null primary key,
  organisation varchar(64) not null,
  title varchar(200) not null,
  first_day date not null,
  last_day date not null
);
create index school_holiday_of on school_holiday (organisation, first_day);

create table pulse (
  pulse_id uuid not null primary key,
  organisation varchar(64) not null,
  programme_id uuid not null,
  mentorship_id uuid not null references mentorship,
  side varchar(16) not null,
  pulse_round varchar(7) not null,
  score integer not null,
  given_on date not null,
  constraint pulse_once unique (mentorship_id, side, pulse_round)
);
create index pulse_of_programme on pulse (organisation, programme_id, pulse_round);

create table fit_answer (
  fit_id uuid not null primary key,
  organisation varchar(64) not null,
  programme_id uuid not null,
  mentorship_id uuid not null references mentorship,
  side varchar(16) not null,
  fit varchar(16) not null,
  words varchar(2000) not null,
  given_on date not null,
  version integer not null,
  constraint fit_once unique (mentorship_id, side)
);
create index fit_of_programme on fit_answer (organisation, programme_id);

create table pair_care (
  care_id uuid not null primary key,
  organisation varchar(64) not null,
  programme_id uuid not null,
  mentorship_id uuid not null references mentorship,
  -- the pair while the case is open: one open case for each
  open_key uuid,
  state varchar(16) not null,
  opened_on date not null,
  due_on date not null,
  stopped_on date,
  flagged boolean not null,
  outcome varchar(24),
  reason varchar(2000),
  decided_on date,
  decided_by varchar(255),
  school_days integer,
  recommendation varchar(24),
  recommended_on date,
  consult_again_on date,
  version integer not null,
  constraint one_open_case unique (open_key)
);
create index pair_care_of_programme on pair_care (organisation, programme_id, due_on);
create index pair_care_of_pair on pair_care (mentorship_id);

create table care_step (
  care_id uuid not null references pair_care,
  step integer not null,
  made_on date not null,
  what varchar(32) not null,
  note varchar(2000) not null,
  entered_by varchar(255) not null,
  primary key (care_id, step)
);

create table care_signal (
  signal_id uuid not null primary key,
  care_id uuid not null references pair_care,
  organisation varchar(64) not null,
  programme_id uuid not null,
  mentorship_id uuid not null,
  kind varchar(16) not null,
  -- what it was found by: the same thing is told once
  found_by varchar(64) not null,
  found_on date not null,
  side varchar(16),
  topic varchar(16),
  words varchar(2000) not null,
  constraint signal_once unique (mentorship_id, kind, found_by)
);
create index care_signal_of_case on care_signal (care_id);
create index care_signal_of_programme on care_signal (organisation, programme_id, found_on);

-- for psychologists' eyes only
create table care_conclusion (
  conclusion_id uuid not null primary key,
  organisation varchar(64) not null,
  care_id uuid not null references pair_care,
  content varchar(20000) not null,
  written_at timestamp with time zone not null,
  written_by varchar(255) not null
);
create index care_conclusion_of_case on care_conclusion (care_id);

-- what a mentee opens the own card with; only the hash of the secret is here
create table mentee_card (
  card_id uuid not null primary key,
  organisation varchar(64) not null,
  programme_id uuid not null,
  mentee_id uuid not null,
  token_hash varchar(64) not null,
  issued_on date not null,
  expires_on date not null,
  revoked_on date,
  version integer not null,
  constraint card_of_mentee unique (programme_id, mentee_id),
  constraint card_secret unique (token_hash)
);
