-- what is asked when a programme ends, and of an organisation's plans
create index planned_meeting_of_programme on planned_meeting (programme_id, state);
create index pair_care_open on pair_care (programme_id, open_key);
create index pair_plan_of_organisation on pair_plan (organisation);
-- answers are asked for by pair only
drop index fit_of_programme;
