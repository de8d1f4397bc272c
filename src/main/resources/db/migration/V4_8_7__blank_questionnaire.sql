-- handed in without one answer: the task is done, but nothing is counted as answered
alter table questionnaire_invitation add column blank_at timestamp with time zone;

update questionnaire_invitation set blank_at = answered_at, answered_at = null
where answered_at is not null and exists (
  select 1 from questionnaire_answer a
  where a.current_of = questionnaire_invitation.invitation_id and not exists (
    select 1 from questionnaire_answer_item i where i.answer_id = a.answer_id));

delete from questionnaire_answer
where current_of is not null and not exists (
  select 1 from questionnaire_answer_item i where i.answer_id = questionnaire_answer.answer_id);
