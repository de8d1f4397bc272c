-- variants of forms and kinds of mentoring that an organisation added, or offers no more
create table mentoring_term (
  term_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  sort varchar(10) not null,
  form varchar(200) not null,
  name varchar(200) not null,
  note varchar(500) not null,
  basis varchar(300) not null,
  own boolean not null,
  offered boolean not null,
  constraint mentoring_term_once unique (organisation, sort, form, name)
);
