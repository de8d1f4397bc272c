create index mentorship_of_mentor on mentorship (mentor_id, mentorship_id);
