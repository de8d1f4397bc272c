create table labour_terms (
  mentorship_id uuid primary key references mentorship (mentorship_id),
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  content varchar(4000) not null,
  work_form varchar(500) not null,
  term_from date not null,
  term_to date not null,
  pay_kind varchar(20) not null,
  pay_size numeric(12, 2),
  pay_reason varchar(1000),
  agreement_number varchar(100) not null,
  agreement_date date,
  version integer not null
);
create index labour_terms_of_programme on labour_terms (programme_id);

create table early_end (
  mentorship_id uuid primary key references mentorship (mentorship_id),
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  ended_by varchar(20) not null,
  reason varchar(2000) not null,
  noticed_on date not null,
  ends_on date not null,
  carried_out boolean not null,
  version integer not null
);
create index early_end_of_programme on early_end (programme_id);
create index early_end_due on early_end (carried_out, ends_on);
