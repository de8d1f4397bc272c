-- without a reference to the order: a row is made in a transaction of its own
create table order_public_link (
  order_id uuid primary key,
  organisation varchar(64) not null,
  token varchar(22) not null,
  constraint order_public_link_once unique (token)
);
