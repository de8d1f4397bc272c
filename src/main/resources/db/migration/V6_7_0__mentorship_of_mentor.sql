-- the base of mentors asks for the pairs of a page of mentors
create index mentorship_of_mentor on mentorship (mentor_id, programme_id);
