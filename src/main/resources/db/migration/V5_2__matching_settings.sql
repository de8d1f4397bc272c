-- how a programme wants its pairs to be found: weights, aim and switches as one JSON text
create table matching_settings (
  programme_id uuid primary key references programme (programme_id),
  organisation varchar(64) not null references organisation (organisation),
  parameters varchar(4000) not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(64),
  version integer not null
);
create index matching_settings_of_organisation on matching_settings (organisation, changed_at desc);

-- wishes of a proposal become choices of the participant in the programme, the first one first;
-- the id is cut together from the ids of all three, so both databases make the same one
insert into participant_preference
  (preference_id, organisation, programme_id, by_participant, about_participant, choice_rank)
select cast(concat(substring(cast(programme_id as varchar(36)), 1, 9),
                   substring(cast(by_participant as varchar(36)), 10, 15),
                   substring(cast(about_participant as varchar(36)), 25, 12)) as uuid),
       organisation, programme_id, by_participant, about_participant, choice_rank
from (
  select organisation, programme_id, by_participant, about_participant,
         row_number() over (partition by programme_id, by_participant order by about_participant) as choice_rank
  from (
    select distinct p.organisation, p.programme_id,
           case when w.wished_by = 'MENTOR' then w.mentor_id else w.mentee_id end as by_participant,
           case when w.wished_by = 'MENTOR' then w.mentee_id else w.mentor_id end as about_participant
    from matching_wish w join matching_proposal p on p.proposal_id = w.proposal_id
  ) wished
) ranked
where choice_rank <= 3
  and not exists (
    select 1 from participant_preference said
    where said.programme_id = ranked.programme_id
      and said.by_participant = ranked.by_participant);

drop table matching_wish;
