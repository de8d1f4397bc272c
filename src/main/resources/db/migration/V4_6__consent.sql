-- four papers: each with its own term, trail and gate
alter table participant_consent add column own_mark boolean default false not null;
alter table participant_consent add column resources varchar(2000) default '' not null;
alter table participant_consent add column categories varchar(2000) default '' not null;
alter table participant_consent add column conditions varchar(2000) default '' not null;
alter table participant_consent add column text_version varchar(20) default '' not null;
alter table participant_consent add column recorded_by varchar(64) default '' not null;
alter table participant_consent add column recorded_on date;
alter table participant_consent add column withdrawn_by varchar(64);
alter table participant_consent add column mistaken_on date;
alter table participant_consent add column mistaken_by varchar(64);

alter table participant add column participation_until date;
alter table participant add column labour_until date;
alter table participant add column distribution_until date;

update participant set labour_until = (
  select max(c.valid_until) from participant_consent c
  where c.participant_id = participant.participant_id
    and c.purpose = 'LABOUR' and c.withdrawn_on is null);

-- the consent of the labour law does not gate the matching any more
update participant set admitted_until = (
  select max(c.valid_until) from participant_consent c
  where c.participant_id = participant.participant_id
    and c.purpose = 'PROCESSING' and c.signer = 'SELF' and c.withdrawn_on is null)
where side = 'MENTOR' and employees = true and birth_date is null;

create index participant_by_birth on participant (organisation, birth_date);

-- the proof that a withdrawal was carried out outlives the participant, hence no reference
create table consent_withdrawal (
  withdrawal_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  participant_id uuid not null,
  consent_id uuid not null,
  purpose varchar(20) not null,
  demand varchar(20) not null,
  way varchar(20) not null,
  received_on date not null,
  due_on date not null,
  prolonged boolean default false not null,
  recorded_by varchar(64) not null,
  done_on date,
  done_by varchar(64),
  outcome varchar(2000),
  version integer not null,
  constraint withdrawal_once unique (consent_id, demand)
);
create index withdrawal_of_participant on consent_withdrawal (organisation, participant_id);
create index withdrawal_open on consent_withdrawal (organisation, done_on, due_on);
