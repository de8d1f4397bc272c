create table outgoing_mail (
  id uuid primary key,
  mail_key varchar(300) not null,
  recipient varchar(254) not null,
  subject varchar(500) not null,
  body varchar(20000) not null,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  next_attempt_at timestamp with time zone not null,
  attempts integer not null,
  last_error varchar(1000),
  constraint mail_once unique (mail_key)
);
create index mail_due on outgoing_mail (sent_at, next_attempt_at);
create index mail_by_age on outgoing_mail (created_at);
