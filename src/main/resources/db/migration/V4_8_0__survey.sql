-- surveys: a measurement says when it is taken; a programme collects each survey once a moment
alter table questionnaire_campaign add column moment varchar(10) default 'NONE' not null;
alter table questionnaire_campaign add column only_one varchar(60);
alter table questionnaire_campaign add constraint surveyed_once unique (programme_id, only_one);
