create table sent_form (
  form_key varchar(64) primary key,
  sent_at timestamp with time zone not null
);
create index sent_form_by_age on sent_form (sent_at);
