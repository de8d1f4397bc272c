-- the search looks in topics and places as well, «ё» and «е» are the same to it
alter table participant alter column search_text set data type varchar(4000);
update participant set search_text = replace(
  lower(search_text || ' ' || place || ' ' || coalesce(
    (select string_agg(t.topic, ' ') from participant_topic t
      where t.participant_id = participant.participant_id), '')), 'ё', 'е');

-- the day on which what is known of a person was last looked through
alter table participant add column refreshed_on date;
update participant set refreshed_on = entered_on;
alter table participant alter column refreshed_on set not null;

create index participant_entered on participant (organisation, side, entered_on);
create index participant_refreshed on participant (organisation, side, refreshed_on);
create index participant_admitted on participant (organisation, side, admitted_until);
create index participant_group on participant (organisation, side, group_or_post);

-- what a curator adds to a pair in the bases: the result in words and the link to a case
create table participation_note (
  mentorship_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  result varchar(2000) not null,
  case_link varchar(500) not null,
  version integer not null
);

-- a person's own filters and columns of a base
create table base_view (
  view_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  login varchar(64) not null,
  side varchar(10) not null,
  name varchar(100) not null,
  parameters varchar(4000) not null,
  constraint base_view_once unique (organisation, login, side, name)
);

-- what only the information card of a mentor tells
create table mentor_card (
  participant_id uuid primary key references participant (participant_id) on delete cascade,
  organisation varchar(64) not null references organisation (organisation),
  subject varchar(200) not null,
  experience_years integer,
  category varchar(200) not null,
  awards varchar(2000) not null,
  mentoring_experience varchar(2000) not null,
  help varchar(2000) not null,
  contact varchar(500) not null,
  mentees_achievements varchar(2000) not null,
  links varchar(2000) not null,
  photo_id uuid,
  version integer not null
);
