-- whether a step of the roadmap makes an order of the pairs; published earlier, they wait for it
alter table matching_proposal add column requested boolean default true not null;
