alter table district_form add column workbook bytea;
update district_form set workbook = (select f.content from stored_file f where f.id = district_form.file_id);
delete from district_form_cell where form_id in (select form_id from district_form where workbook is null);
delete from district_form where workbook is null;
alter table district_form alter column workbook set not null;
alter table district_form drop column file_id;
