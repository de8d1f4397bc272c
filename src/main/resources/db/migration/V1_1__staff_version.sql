alter table organisation add column version integer default 0 not null;
alter table staff_member add column version integer default 0 not null;
create index staff_member_of_organisation on staff_member (organisation, surname);
