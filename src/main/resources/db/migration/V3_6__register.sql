-- who numbers a series: until a school says otherwise, its own paper register
alter table order_series add column numbering varchar(20) default 'BY_HAND' not null;
alter table order_series add column first_number integer default 1 not null;
alter table order_series add column first_year integer default 0 not null;

-- a number once given stays given, however it is typed the next time
create table order_number (
  order_id uuid primary key references official_order (order_id),
  organisation varchar(64) not null,
  series varchar(30) not null,
  calendar_year integer not null,
  number_key varchar(100) not null,
  constraint order_number_key_once unique (organisation, series, calendar_year, number_key)
);

create table order_file_mark (
  id uuid primary key,
  organisation varchar(64) not null,
  order_id uuid not null references official_order (order_id),
  mark varchar(200) not null,
  made_at timestamp with time zone not null,
  made_by varchar(300) not null
);
create index order_file_mark_of_order on order_file_mark (order_id, made_at);

-- the register is walked by date within whatever it is narrowed to
create index order_of_year on official_order (organisation, calendar_year, listed_on desc, created_at desc);
create index order_of_year_in_state on official_order (organisation, calendar_year, state, listed_on desc, created_at desc);
create index order_of_kind on official_order (organisation, kind, listed_on desc, created_at desc);
create index order_in_state on official_order (organisation, state, listed_on desc, created_at desc);
create index order_of_series on official_order (organisation, series, listed_on desc, created_at desc);
