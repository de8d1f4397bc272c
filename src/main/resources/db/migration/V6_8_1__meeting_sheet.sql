-- a month's sheet of meetings is written once, however often it is sent
create table meeting_sheet (
  meeting_sheet_id uuid primary key,
  organisation varchar(64) not null,
  programme_id uuid not null references programme (programme_id),
  meetings integer not null,
  entered_at timestamp with time zone not null
);
