create table person_case_forms (
  id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  surname varchar(100) not null,
  given_name varchar(100) not null,
  patronymic varchar(100) not null,
  post varchar(200) not null,
  version integer default 0 not null,
  constraint person_case_forms_once unique (organisation, surname, given_name, patronymic)
);

create table person_case_form (
  person_case_forms_id uuid not null references person_case_forms (id),
  grammatical_case varchar(20) not null,
  surname varchar(100) not null,
  given_name varchar(100) not null,
  patronymic varchar(100) not null,
  post varchar(200) not null,
  primary key (person_case_forms_id, grammatical_case)
);
