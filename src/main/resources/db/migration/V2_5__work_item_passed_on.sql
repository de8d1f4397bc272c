-- whether the end of an item was passed on to whoever waits for its programme
alter table work_item add column passed_on boolean default false not null;
update work_item set passed_on = true where state <> 'OPEN';
create index work_item_to_pass_on on work_item (programme_id, passed_on);
