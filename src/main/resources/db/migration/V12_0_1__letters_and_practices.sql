create table letter_wording (
  letter_wording_id uuid primary key,
  organisation varchar(64) not null,
  kind varchar(30) not null,
  title varchar(200) not null,
  body varchar(4000) not null,
  least_meetings integer not null,
  version integer not null
);
create unique index letter_wording_once on letter_wording (organisation, kind);

create table letter_counter (
  letter_counter_id uuid primary key,
  organisation varchar(64) not null,
  school_year integer not null,
  last_number integer not null
);
create unique index letter_counter_once on letter_counter (organisation, school_year);

create table letter (
  letter_id uuid primary key,
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  school_year integer not null,
  letter_number integer not null,
  kind varchar(30) not null,
  participant_id uuid,
  recipient varchar(500) not null,
  title varchar(200) not null,
  body varchar(8000) not null,
  signed_post varchar(300) not null,
  signed_name varchar(300) not null,
  issued_on date not null,
  issued_by varchar(64) not null,
  void_reason varchar(1000),
  voided_on date,
  presented_on date,
  current_key varchar(200),
  version integer not null
);
create unique index letter_number_once on letter (organisation, school_year, letter_number);
create unique index letter_current_once on letter (programme_id, kind, current_key);
create index letter_of_programme on letter (organisation, programme_id, letter_number);
create index letter_of_participant on letter (organisation, participant_id);

create table practice (
  practice_id uuid primary key,
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  school_year integer not null,
  title varchar(300) not null,
  form varchar(200) not null,
  audience varchar(500) not null,
  problem varchar(4000) not null,
  actions varchar(8000) not null,
  result varchar(4000) not null,
  materials varchar(1000) not null,
  file_id uuid,
  authors varchar(1000) not null,
  mentorship_id uuid,
  mentor_id uuid,
  state varchar(20) not null,
  reviewed_by varchar(64),
  reviewed_on date,
  remarks varchar(2000),
  search_text varchar(4000) not null,
  version integer not null
);
create index practice_of_organisation on practice (organisation, school_year, title);
create index practice_of_programme on practice (programme_id, state);
create index practice_of_mentor on practice (organisation, mentor_id);
create unique index practice_of_pair on practice (mentorship_id);
