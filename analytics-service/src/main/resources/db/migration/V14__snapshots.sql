-- A report as it read on one day (S1-14). What a board was given never changes afterwards: not by a
-- late event, not by a rebuild, not by a statement.
create table report_snapshot (
  id         uuid        primary key,
  county     text        not null,
  report     text        not null,
  unit_id    uuid,
  from_day   date        not null,
  to_day     date        not null,
  audience   text        not null,
  lang       text        not null,
  frozen_at  timestamptz not null,
  checksum   text        not null,
  content    bytea       not null
);
create index report_snapshot_county on report_snapshot (county, id);
select kit_protect('report_snapshot');

create function report_snapshot_stays() returns trigger language plpgsql as
$$
begin
  raise exception 'A snapshot never changes';
end
$$;
create trigger report_snapshot_stays before update or delete on report_snapshot
  for each row execute function report_snapshot_stays();
