create table official_order (
  order_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  programme_id uuid not null references programme (programme_id),
  kind varchar(30) not null,
  subject varchar(300),
  draft_place varchar(500),
  state varchar(20) not null,
  heading varchar(500) not null,
  preamble varchar(20000) not null,
  points varchar(20000) not null,
  annexes varchar(1000000) not null,
  executor varchar(300) not null,
  signatory_post varchar(300),
  signatory_name varchar(300),
  number varchar(50),
  order_date date,
  series varchar(30),
  calendar_year integer,
  effective_on date,
  signing_way varchar(20),
  scan varchar(1000),
  note varchar(2000),
  content_hash varchar(64),
  created_at timestamp with time zone not null,
  listed_on date not null,
  version integer not null,
  constraint order_draft_once unique (draft_place),
  constraint order_number_once unique (organisation, series, calendar_year, number)
);
create index order_in_register on official_order (organisation, listed_on desc, created_at desc);
create index order_of_programme on official_order (programme_id, created_at);

create table order_decision (
  order_id uuid not null references official_order (order_id),
  position integer not null,
  made_at timestamp with time zone not null,
  act varchar(20) not null,
  made_by varchar(300) not null,
  remarks varchar(4000),
  primary key (order_id, position)
);

create table order_acquaintance (
  order_id uuid not null references official_order (order_id),
  position integer not null,
  name varchar(300) not null,
  post varchar(300) not null,
  signed_on date,
  primary key (order_id, position)
);

create table order_series (
  id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  series varchar(30) not null,
  pattern varchar(40) not null,
  constraint order_series_once unique (organisation, series)
);

-- without a reference to the organisation: a row is made in a transaction of its own
create table order_counter (
  id uuid primary key,
  organisation varchar(64) not null,
  series varchar(30) not null,
  calendar_year integer not null,
  last_number integer not null,
  constraint order_counter_once unique (organisation, series, calendar_year)
);
