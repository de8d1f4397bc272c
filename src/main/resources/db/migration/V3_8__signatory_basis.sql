alter table official_order add column signatory_basis varchar(200);
