-- files of participants on their way into the bases; their rows are erased once the job is done
create table participant_import (
  import_id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  side varchar(10) not null,
  file_format varchar(10) not null,
  header varchar(20000) not null,
  notes varchar(2000) not null,
  uploaded_by varchar(64) not null,
  uploaded_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  state varchar(20) not null,
  update_known boolean not null,
  take_probable boolean not null,
  total integer not null,
  good integer not null,
  bad integer not null,
  repeated integer not null,
  known integer not null,
  probable integer not null,
  entered integer not null,
  updated integer not null,
  lease_owner uuid,
  lease_until timestamp with time zone,
  attempts integer not null
);
create index import_of_organisation on participant_import (organisation, uploaded_at);
create index import_due on participant_import (state, lease_until);
create index import_by_age on participant_import (uploaded_at);

create table participant_import_row (
  import_id uuid not null references participant_import (import_id),
  row_number integer not null,
  cells varchar(1000000) not null,
  verdict varchar(10) not null,
  reason varchar(4000) not null,
  identity varchar(1000),
  likeness varchar(1000),
  known_id uuid,
  primary key (import_id, row_number)
);
create index import_row_by_verdict on participant_import_row (import_id, verdict, row_number);
