create table substitution (
  id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  login varchar(64) not null,
  first_day date not null,
  last_day date not null,
  reason varchar(200) not null,
  powers varchar(500) not null,
  basis_number varchar(50),
  basis_date date,
  ended_why varchar(500),
  recorded_by varchar(64) not null,
  recorded_at timestamp with time zone not null,
  settled boolean not null,
  version integer default 0 not null
);
create index substitution_open on substitution (organisation, settled);
create index substitution_by_day on substitution (organisation, first_day);

create table substitution_scope (
  substitution_id uuid not null references substitution (id),
  scope varchar(20) not null,
  primary key (substitution_id, scope)
);
