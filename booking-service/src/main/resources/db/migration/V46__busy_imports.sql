-- When experts are busy elsewhere, as their other calendars tell: times only, no title, no place, no name.
create table busy_import (
  id uuid primary key,
  county text not null,
  version bigint not null,
  expert_id uuid not null references known_expert,
  times int not null,
  covers_from timestamptz not null,
  covers_until timestamptz not null,
  imported_at timestamptz not null
);
create index busy_import_expert on busy_import (county, expert_id, id);

-- Disjoint stretches of one import. Plain columns: under row-level security no index serves ranges.
create table busy_range (
  import_id uuid not null references busy_import on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  county text not null,
  expert_id uuid not null,
  primary key (import_id, starts_at),
  check (ends_at > starts_at)
);
create index busy_range_expert on busy_range (expert_id, ends_at);
select kit_protect(name) from unnest(array['busy_import', 'busy_range']) as name;

-- A reception that clashes with an import is flagged under the id of the import.
alter table reception_flag drop constraint reception_flag_kind_check;
alter table reception_flag add constraint reception_flag_kind_check
  check (kind in ('HOST', 'ROOM', 'DEVICE', 'SITE', 'CALENDAR'));
