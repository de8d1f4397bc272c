alter table organisation add column founder varchar(500) default '' not null;
