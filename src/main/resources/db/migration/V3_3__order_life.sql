-- visas, signing, links between orders, points under control, the formula of the seal
alter table official_order add column hash_version integer;
alter table official_order add column sealed_readers integer;
alter table official_order add column signed_way varchar(20);
alter table official_order add column signed_on date;
alter table official_order add column signed_file varchar(64);
alter table official_order add column certificate_number varchar(200);
alter table official_order add column certificate_owner varchar(300);
alter table official_order add column certificate_from date;
alter table official_order add column certificate_to date;
alter table official_order add column recorded_by varchar(255);
alter table official_order add column recorded_name varchar(300);
alter table official_order add column register_series varchar(30);
alter table official_order add column changes_order uuid;
alter table official_order add column cancelled_by uuid;
alter table official_order add column cancelled_on date;
alter table official_order add constraint order_changes_order
  foreign key (changes_order) references official_order (order_id);
alter table official_order add constraint order_cancelled_by
  foreign key (cancelled_by) references official_order (order_id);
create index order_changing on official_order (changes_order);

-- orders sealed before keep the formula that they were sealed by
update official_order set hash_version = 1 where content_hash is not null;

create table order_visa (
  order_id uuid not null references official_order (order_id),
  position integer not null,
  login varchar(255) not null,
  name varchar(300) not null,
  post varchar(300) not null,
  decision varchar(20),
  remarks varchar(4000),
  decided_at timestamp with time zone,
  decided_by varchar(300),
  primary key (order_id, position)
);

-- kind is empty for the route of all kinds that have none of their own
create table order_route (
  id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  kind varchar(30) not null,
  signed_outside boolean not null,
  version integer not null,
  constraint order_route_once unique (organisation, kind)
);

create table order_route_step (
  route_id uuid not null references order_route (id),
  position integer not null,
  login varchar(255) not null,
  primary key (route_id, position)
);

create table order_control (
  id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  order_id uuid not null references official_order (order_id),
  position integer not null,
  point varchar(20) not null,
  text varchar(20000) not null,
  executor varchar(300),
  first_due date not null,
  due date not null,
  extended varchar(2000),
  ended_on date,
  ending varchar(20),
  ended_by varchar(300),
  note varchar(2000),
  version integer not null,
  constraint order_control_once unique (order_id, position)
);
create index order_control_by_day on order_control (organisation, ended_on, due);
