create table pair_plan (
  plan_id uuid primary key,
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  mentorship_id uuid not null references mentorship (mentorship_id),
  kind varchar(30) not null,
  newest integer not null,
  in_force integer,
  correction varchar(2000),
  correct_until date,
  correction_answer varchar(2000),
  changed_at timestamp with time zone not null,
  changed_by varchar(64),
  version integer not null,
  constraint pair_plan_once_a_kind unique (mentorship_id, kind)
);
create index pair_plan_of_programme on pair_plan (programme_id, kind);

create table pair_plan_version (
  version_id uuid primary key,
  plan_id uuid not null references pair_plan (plan_id),
  number integer not null,
  state varchar(20) not null,
  written_on date not null,
  why varchar(2000) not null,
  starts_on date not null,
  ends_on date not null,
  goal varchar(20000) not null,
  tasks varchar(20000) not null,
  mentor_experience varchar(200) not null,
  mentee_experience varchar(200) not null,
  manner varchar(200) not null,
  variant varchar(300) not null,
  desired_self varchar(20000) not null,
  sent_on date,
  remarks varchar(4000) not null,
  approved_on date,
  approved_by varchar(64),
  council_on date,
  council_protocol varchar(100) not null,
  constraint pair_plan_version_once unique (plan_id, number)
);

create table pair_plan_activity (
  version_id uuid not null references pair_plan_version (version_id),
  place integer not null,
  item integer not null,
  section varchar(20) not null,
  direction varchar(2000) not null,
  action varchar(2000) not null,
  due_on date,
  expected varchar(2000) not null,
  fact varchar(2000) not null,
  fact_on date,
  mark varchar(20) not null,
  reason varchar(2000) not null,
  attitude varchar(2000) not null,
  primary key (version_id, place)
);

create table pair_plan_achievement (
  version_id uuid not null references pair_plan_version (version_id),
  place integer not null,
  area varchar(20),
  achievement varchar(2000) not null,
  proof varchar(2000) not null,
  shared varchar(2000) not null,
  primary key (version_id, place)
);

create table pair_plan_deficit (
  version_id uuid not null references pair_plan_version (version_id),
  place integer not null,
  item integer not null,
  area varchar(20),
  deficit varchar(2000) not null,
  sign varchar(2000) not null,
  wanted varchar(2000) not null,
  helper varchar(2000) not null,
  due_on date,
  reflection varchar(2000) not null,
  primary key (version_id, place)
);

create table pair_plan_default (
  organisation varchar(64) not null,
  form varchar(200) not null,
  kind varchar(30) not null,
  primary key (organisation, form)
);

create table pair_plan_sample (
  sample_id uuid primary key,
  organisation varchar(64) not null,
  audience varchar(20) not null,
  direction varchar(300) not null,
  action varchar(2000) not null,
  expected varchar(2000) not null
);
create index pair_plan_sample_of_organisation on pair_plan_sample (organisation, direction);

-- the plans written so far: each becomes the first version of its pair's development plan
insert into pair_plan
    (plan_id, organisation, programme_id, mentorship_id, kind, newest, changed_at, version)
select m.mentorship_id, m.organisation, m.programme_id, m.mentorship_id, 'DEVELOPMENT_PLAN', 1, current_timestamp, 0
from mentorship m
where m.goal <> '' or exists (select 1 from plan_step s where s.mentorship_id = m.mentorship_id);

insert into pair_plan_version
    (version_id, plan_id, number, state, written_on, why, starts_on, ends_on, goal, tasks,
     mentor_experience, mentee_experience, manner, variant, desired_self, remarks, council_protocol)
select m.mentorship_id, m.mentorship_id, 1, 'DRAFT', current_date, '', m.starts_on,
       case when m.ended_on is not null and m.ended_on > m.starts_on then m.ended_on
            else m.starts_on + interval '9' month end,
       m.goal, '', '', '', '', '', '', '', ''
from mentorship m join pair_plan p on p.plan_id = m.mentorship_id;

insert into pair_plan_activity
    (version_id, place, item, section, direction, action, due_on, expected, fact, mark, reason, attitude)
select s.mentorship_id, s.step, s.step + 1, 'PLAN', s.goal, s.action, s.due_on, '', '',
       case when s.done then 'DONE' else 'OPEN' end, '', ''
from plan_step s;

drop table plan_step;
alter table mentorship drop column goal;
