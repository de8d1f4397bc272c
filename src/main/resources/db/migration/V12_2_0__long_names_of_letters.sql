-- a letter typed by hand is told apart by its recipient, whose name may take 300 signs
alter table letter alter column current_key set data type varchar(400);
