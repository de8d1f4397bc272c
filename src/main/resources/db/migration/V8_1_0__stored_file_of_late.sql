-- what a person uploaded of late is offered where a page asks for a file
create index stored_file_of_late on stored_file (organisation, uploaded_by, uploaded_at);
