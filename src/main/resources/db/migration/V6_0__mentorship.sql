create table accompaniment (
  accompaniment_id uuid primary key,
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  order_id uuid not null,
  mentor_login varchar(64),
  state varchar(20) not null,
  constraint accompaniment_once_an_order unique (order_id, mentor_login)
);
create index accompaniment_of_programme on accompaniment (programme_id, state);

create table mentorship (
  mentorship_id uuid primary key,
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  order_id uuid not null,
  annex_row integer not null,
  accompaniment_id uuid not null references accompaniment (accompaniment_id),
  mentor_id uuid not null,
  mentee_id uuid not null,
  form varchar(200) not null,
  starts_on date not null,
  state varchar(20) not null,
  ended_on date,
  end_reason varchar(2000),
  goes_on_next_year boolean,
  goal varchar(20000) not null,
  version integer not null,
  constraint mentorship_once_an_order unique (order_id, annex_row)
);
create index mentorship_of_programme on mentorship (programme_id, state);
create index mentorship_of_accompaniment on mentorship (accompaniment_id);
create index mentorship_of_mentee on mentorship (mentee_id, programme_id);

create table plan_step (
  mentorship_id uuid not null references mentorship (mentorship_id),
  step integer not null,
  goal varchar(2000) not null,
  action varchar(2000) not null,
  due_on date,
  done boolean not null,
  primary key (mentorship_id, step)
);

create table meeting (
  meeting_id uuid primary key,
  mentorship_id uuid not null references mentorship (mentorship_id),
  kind varchar(20) not null,
  held_on date not null,
  minutes integer not null,
  format varchar(20) not null,
  topic varchar(2000) not null,
  result varchar(20000) not null,
  next_step varchar(2000) not null,
  entered_by varchar(64)
);
create index meeting_of_mentorship on meeting (mentorship_id, held_on);

create table pair_work (
  programme_id uuid primary key references programme (programme_id),
  organisation varchar(64) not null,
  opened_at timestamp with time zone not null,
  finished_at timestamp with time zone
);

create table mentee_help (
  mentee_help_id uuid primary key,
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  mentee_id uuid not null,
  kind varchar(20) not null,
  given_on date not null,
  note varchar(20000) not null,
  entered_by varchar(64)
);
create index mentee_help_of_programme on mentee_help (programme_id, given_on);
