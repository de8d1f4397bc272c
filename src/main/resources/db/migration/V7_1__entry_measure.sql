alter table monitoring add column entry_parameter varchar(200);
alter table monitoring add column entry_average double precision;
alter table monitoring add column entry_people integer;
