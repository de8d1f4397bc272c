-- whom participants want as a partner after the group meeting, and whom not (rank 0)
create table participant_preference (
  preference_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  programme_id uuid not null references programme (programme_id),
  by_participant uuid not null references participant (participant_id),
  about_participant uuid not null references participant (participant_id),
  choice_rank integer not null,
  constraint preference_once unique (programme_id, by_participant, about_participant)
);
create index preference_of_programme on participant_preference (organisation, programme_id);
create index preference_about on participant_preference (about_participant);
