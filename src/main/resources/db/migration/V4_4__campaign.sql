-- collecting questionnaires: who is asked, by which links, and what was answered
create table questionnaire_campaign (
  campaign_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  programme_id uuid not null references programme (programme_id),
  kind varchar(30) not null,
  form varchar(200) not null,
  opens_on date not null,
  closes_on date not null,
  begun_by varchar(64) not null,
  begun_at timestamp with time zone not null,
  stopped_on date,
  version integer not null
);
create index campaign_of_organisation on questionnaire_campaign (organisation, begun_at);
create index campaign_of_programme on questionnaire_campaign (programme_id, kind);

create table questionnaire_invitation (
  invitation_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  campaign_id uuid not null references questionnaire_campaign (campaign_id),
  participant_id uuid not null references participant (participant_id),
  respondent varchar(200) not null,
  respondent_login varchar(64),
  respondent_email varchar(254),
  invited_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  answered_at timestamp with time zone,
  reminded_on date,
  reopening_asked_at timestamp with time zone,
  task_open boolean not null,
  constraint invited_once unique (campaign_id, participant_id, respondent)
);
create index invitation_of_participant on questionnaire_invitation (participant_id);

-- only the hash of a link's token is kept: who reads the table can open nothing
create table questionnaire_link (
  token_hash varchar(64) primary key,
  organisation varchar(64) not null references organisation (organisation),
  campaign_id uuid not null references questionnaire_campaign (campaign_id),
  invitation_id uuid references questionnaire_invitation (invitation_id),
  issued_at timestamp with time zone not null,
  revoked_at timestamp with time zone
);
create index link_of_campaign on questionnaire_link (campaign_id, invitation_id);
create index link_of_invitation on questionnaire_link (invitation_id);

-- current_of is the invitation while the answer counts, and nothing once it was reopened
create table questionnaire_answer (
  answer_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  campaign_id uuid not null references questionnaire_campaign (campaign_id),
  invitation_id uuid references questionnaire_invitation (invitation_id),
  participant_id uuid references participant (participant_id),
  sending uuid not null,
  current_of uuid,
  channel varchar(10) not null,
  given_by varchar(64),
  received_at timestamp with time zone not null,
  state varchar(10) not null,
  version integer not null,
  constraint answered_once unique (current_of),
  constraint sent_once unique (campaign_id, sending)
);
create index answer_of_campaign on questionnaire_answer (campaign_id, state, received_at);
create index answer_of_participant on questionnaire_answer (participant_id);
create index answer_of_invitation on questionnaire_answer (invitation_id);

create table questionnaire_answer_item (
  answer_id uuid not null references questionnaire_answer (answer_id),
  item_key varchar(100) not null,
  item_place integer not null,
  item_text varchar(10000) not null,
  primary key (answer_id, item_key, item_place)
);

-- how often somebody knocked at the public page within a few minutes; by hash, soon forgotten
create table questionnaire_knock (
  knock_key varchar(64) not null,
  window_start timestamp with time zone not null,
  hits integer not null,
  primary key (knock_key, window_start)
);
create index knock_by_age on questionnaire_knock (window_start);
