create table report_evidence (
  report_id uuid primary key references report (report_id),
  organisation varchar(64) not null,
  figures bytea not null
);
