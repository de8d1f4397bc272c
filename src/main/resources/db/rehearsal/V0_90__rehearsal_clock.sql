-- How far ahead of the real time the rehearsal is (behind it, if less than 0); empty before its
-- first day. Only databases of the profile "rehearsal" have it.
create table rehearsal_clock (
  ahead_seconds bigint
);
insert into rehearsal_clock (ahead_seconds) values (null);
