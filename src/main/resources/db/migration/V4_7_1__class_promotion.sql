-- classes moved on to the next school year, so that it can be taken back
create table class_promotion (
  promotion_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  school_year integer not null,
  done_on date not null,
  done_by varchar(64) not null,
  constraint class_promotion_once_a_year unique (organisation, school_year)
);

create table class_move (
  promotion_id uuid not null references class_promotion (promotion_id),
  participant_id uuid not null references participant (participant_id) on delete cascade,
  from_class varchar(200) not null,
  to_class varchar(200) not null,
  primary key (promotion_id, participant_id)
);
create index class_move_of_participant on class_move (participant_id);
