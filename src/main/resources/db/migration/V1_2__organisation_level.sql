alter table organisation add column organisation_level varchar(20) default 'SCHOOL' not null;
create index organisation_of_parent on organisation (parent, organisation_level);
