-- a line of the sheet knows whose it is and how it was settled
alter table order_acquaintance add column login varchar(64);
alter table order_acquaintance add column way varchar(20);
alter table order_acquaintance add column marked_at timestamp with time zone;
alter table order_acquaintance add column marked_by varchar(300);
alter table order_acquaintance add column grounds varchar(2000);
alter table order_acquaintance add column witnesses varchar(1000);
alter table order_acquaintance add column seal varchar(64);
update order_acquaintance set way = 'PAPER' where signed_on is not null;
create index order_acquaintance_of_login on order_acquaintance (login, way);

-- how many lines are still open: who is missing is found without reading the sheets of all orders
alter table official_order add column awaited integer default 0 not null;
update official_order set awaited = (
  select count(*) from order_acquaintance a where a.order_id = official_order.order_id and a.way is null);
create index order_awaiting_readers on official_order (organisation, state, awaited);

-- what the organisation's own act says of electronic acquaintance; no row: on paper only
create table acquaintance_rule (
  organisation varchar(64) primary key references organisation (organisation),
  electronic boolean not null,
  act_title varchar(300),
  act_number varchar(50),
  act_date date,
  version integer not null
);
