-- where reminders go; many have none
alter table staff_member add column email varchar(254);
