-- Appointments that repeat by the clock on the wall. An occurrence is named by the local time that the rule gives it, as
-- RECURRENCE-ID of RFC 5545 does; it has an appointment, or the code of why it has none. None is left out silently.
create table series (
  id uuid primary key,
  county text not null,
  version bigint not null,
  service_code text not null,
  site_id uuid not null references site,
  expert_id uuid,
  weekdays text[] not null,
  from_date date not null,
  to_date date not null check (to_date >= from_date),
  week_interval int not null check (week_interval between 1 and 8),
  local_start time not null,
  time_zone text not null,
  created_by text not null,
  created_at timestamptz not null
);
create index series_site on series (county, site_id);

create table series_occurrence (
  series_id uuid not null references series,
  local_date date not null,
  county text not null,
  appointment_id uuid unique references appointment,
  skipped_code text,
  primary key (series_id, local_date),
  check ((appointment_id is null) <> (skipped_code is null))
);
select kit_protect(name) from unnest(array['series', 'series_occurrence']) as name;
