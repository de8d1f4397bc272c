-- what the two bases tell of a participant beside name, class and topics
alter table participant add column variant varchar(200) default '' not null;
alter table participant add column manner varchar(200) default '' not null;
alter table participant add column place varchar(300) default '' not null;
alter table participant add column representative varchar(300) default '' not null;
alter table participant add column representative_contacts varchar(500) default '' not null;
alter table participant add column availability varchar(500) default '' not null;
alter table participant add column mentors_wanted integer default 1 not null;
alter table participant add column achievements varchar(2000) default '' not null;
alter table participant add column interests varchar(2000) default '' not null;
alter table participant add column youngest_mentee integer;
alter table participant add column oldest_mentee integer;
alter table participant add column hours_a_week integer;
alter table participant add column smallest_group integer default 1 not null;
alter table participant add column clearance varchar(200) default '' not null;
