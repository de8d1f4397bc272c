create table organisation (
  organisation varchar(64) primary key,
  full_name varchar(500) not null,
  short_name varchar(200) not null,
  place varchar(200) not null,
  head_post varchar(200) not null,
  parent varchar(64) references organisation (organisation)
);

create table staff_member (
  id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  login varchar(64) not null,
  surname varchar(100) not null,
  given_name varchar(100) not null,
  patronymic varchar(100) not null,
  post varchar(200) not null,
  constraint staff_member_once unique (organisation, login)
);
create index staff_member_login on staff_member (login);

create table staff_role (
  staff_member_id uuid not null references staff_member (id),
  role varchar(20) not null,
  primary key (staff_member_id, role)
);
