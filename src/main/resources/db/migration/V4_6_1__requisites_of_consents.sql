-- what a paper with a consent says of the operator beside its name
alter table organisation add column address varchar(500) default '' not null;
alter table organisation add column inn varchar(10) default '' not null;
alter table organisation add column ogrn varchar(13) default '' not null;
