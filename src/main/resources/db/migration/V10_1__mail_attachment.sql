alter table outgoing_mail add column attachment_name varchar(200);
alter table outgoing_mail add column attachment_type varchar(200);
alter table outgoing_mail add column attachment varchar(200000);
