-- versions of the texts that an organisation words itself; the highest one counts
create table order_wording (
  id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  text_key varchar(60) not null,
  version_number integer not null,
  returned boolean not null,
  heading varchar(20000) not null,
  preamble varchar(20000) not null,
  points varchar(20000) not null,
  edited_at timestamp with time zone not null,
  edited_by varchar(300) not null,
  constraint order_wording_once unique (organisation, text_key, version_number)
);

-- what the preambles of an organisation's orders rest on; none of its own: the list of the program
create table order_act (
  id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  position integer not null,
  level varchar(20) not null,
  name varchar(500) not null,
  act_date date not null,
  number varchar(50) not null,
  title varchar(1000) not null,
  roadmaps varchar(1000) not null,
  kinds varchar(1000) not null,
  constraint order_act_once unique (organisation, id)
);
create index order_act_in_order on order_act (organisation, position);
