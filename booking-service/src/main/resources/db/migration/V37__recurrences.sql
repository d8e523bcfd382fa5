-- A recurrence is kept, so that it can roll forward: receptions are published as far ahead as it says, the rest when
-- their time comes. Wall-clock times only; what becomes of a date is written down with its reason.
create table recurrence (
  id uuid primary key,
  county text not null,
  version bigint not null,
  status text not null check (status in ('ACTIVE', 'ENDED')),
  service_code text not null,
  unit_id uuid not null,
  site_id uuid not null references site,
  room_id uuid not null references room,
  device_id uuid references device,
  expert_ids uuid[] not null check (cardinality(expert_ids) between 1 and 2),
  host_alias text,
  weekdays text[] not null check (cardinality(weekdays) > 0),
  week_interval int not null check (week_interval between 1 and 8),
  first_day date not null,
  last_day date,
  -- How many weeks ahead receptions are published; none: all of them at once, up to the last day.
  horizon_weeks int check (horizon_weeks between 1 and 52),
  local_start time not null,
  local_end time not null,
  -- One entry per break: "12:00 13:00".
  breaks text[] not null default '{}',
  slot_minutes int not null,
  pause_minutes int not null,
  on_duty_title text not null,
  on_duty_phone text not null,
  -- Every date up to this one has been decided.
  published_until date not null,
  check (last_day is not null or horizon_weeks is not null),
  check (last_day is null or last_day >= first_day - 1)
);
create index recurrence_list on recurrence (county, id);
create index recurrence_site on recurrence (site_id);
create index recurrence_rolling on recurrence (published_until) where status = 'ACTIVE' and horizon_weeks is not null;

create table recurrence_date (
  recurrence_id uuid not null references recurrence,
  day date not null,
  county text not null,
  -- DUE: not yet published, with other times than usual.
  state text not null check (state in ('PUBLISHED', 'REFUSED', 'SKIPPED', 'DUE')),
  reception_id uuid references reception,
  -- Why it was refused or skipped, as a code.
  code text,
  -- Times of this date alone.
  local_start time,
  local_end time,
  breaks text[],
  primary key (recurrence_id, day),
  check ((local_start is null) = (local_end is null)),
  check ((state = 'PUBLISHED') = (reception_id is not null)),
  check (state not in ('REFUSED', 'SKIPPED') or code is not null)
);
create index recurrence_date_reception on recurrence_date (reception_id) where reception_id is not null;
create index recurrence_date_list on recurrence_date (county, recurrence_id, day);
select kit_protect(name) from unnest(array['recurrence', 'recurrence_date']) as name;
create index reception_recurrence on reception (recurrence_id, starts_at) where recurrence_id is not null;

-- Where recurrences may have to roll; answers with counties only. The exact day is reckoned in Java.
create function counties_with_rolling_recurrences() returns setof text
  language sql stable security definer set search_path = public
begin atomic
  select distinct county from recurrence where status = 'ACTIVE' and horizon_weeks is not null;
end;
revoke execute on function counties_with_rolling_recurrences from public;
grant execute on function counties_with_rolling_recurrences to "${app}";
