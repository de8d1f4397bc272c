-- why a draft of pairs was opened: computed, known pairs only, or a change after the order
alter table matching_proposal add column kind varchar(20) default 'COMPUTED' not null;

-- the pairs that the order on a change ends
create table matching_ending (
  proposal_id uuid not null references matching_proposal (proposal_id),
  mentor_id uuid not null references participant (participant_id),
  mentee_id uuid not null references participant (participant_id),
  last_day date not null,
  reason varchar(2000) not null,
  primary key (proposal_id, mentor_id, mentee_id)
);

-- a mentor may have become free for a programme: to be looked at, then forgotten
create table mentor_news (
  mentor_news_id uuid primary key,
  programme_id uuid not null references programme (programme_id),
  heard_at timestamp with time zone not null
);
create index mentor_news_of_programme on mentor_news (programme_id);
