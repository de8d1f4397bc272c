alter table mentorship add column meetings varchar(10) default 'FULL' not null;
alter table pair_work add column meetings varchar(10) default 'FULL' not null;
