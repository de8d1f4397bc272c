create table stored_file (
  id uuid primary key,
  organisation varchar(64) not null references organisation (organisation),
  name varchar(255) not null,
  media_type varchar(100) not null,
  size bigint not null,
  sha256 varchar(64) not null,
  content bytea not null,
  uploaded_by varchar(64) not null,
  uploaded_at timestamp with time zone not null,
  constraint stored_file_once unique (organisation, sha256)
);
