-- the calendar year in which a teacher began to teach; null where nobody told
alter table participant add column working_since integer;
