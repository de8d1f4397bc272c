-- how an organisation reads its surveys
create table survey_setting (
  organisation varchar(64) primary key references organisation (organisation),
  smallest_group integer not null,
  satisfied_from integer not null,
  version integer not null
);

-- strong and weak sides, opportunities and threats: drafted from the answers, edited by the curator
create table survey_swot (
  programme_id uuid primary key references programme (programme_id),
  organisation varchar(64) not null references organisation (organisation),
  strengths varchar(20000) not null,
  weaknesses varchar(20000) not null,
  opportunities varchar(20000) not null,
  threats varchar(20000) not null,
  confirmed_on date,
  confirmed_by varchar(64),
  version integer not null
);

-- the curator's nine statements
create table curator_assessment (
  programme_id uuid primary key references programme (programme_id),
  organisation varchar(64) not null references organisation (organisation),
  level varchar(100) not null,
  note varchar(4000) not null,
  assessed_on date not null,
  version integer not null
);

create table curator_score (
  programme_id uuid not null references curator_assessment (programme_id),
  statement varchar(40) not null,
  score integer not null,
  primary key (programme_id, statement)
);

-- changes that the school knows from elsewhere, with their source
create table typed_change (
  change_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  programme_id uuid not null references programme (programme_id),
  parameter varchar(200) not null,
  people_group varchar(200) not null,
  people integer not null,
  entry_value double precision not null,
  exit_value double precision not null,
  grown integer not null,
  source varchar(1000) not null,
  version integer not null
);
create index typed_change_of_programme on typed_change (programme_id);

-- pairs whose plan somebody of the pair wants corrected: handed over once
create table plan_correction_asked (
  programme_id uuid not null references programme (programme_id),
  mentorship_id uuid not null,
  organisation varchar(64) not null references organisation (organisation),
  asked_on date not null,
  primary key (programme_id, mentorship_id)
);
