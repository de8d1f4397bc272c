create index invitation_with_task on questionnaire_invitation (task_open, campaign_id);
