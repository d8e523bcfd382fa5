-- Calls for help from reception rooms (S0-23): what for, where, who went. No column for a client or a word about one.
create table incident (
  id uuid primary key,
  county text not null,
  version bigint not null,
  kind text not null check (kind in ('THREAT', 'VIOLENCE', 'ILLNESS', 'ACCIDENT', 'FIRE', 'OTHER')),
  status text not null check (status in ('CALLED', 'ACKNOWLEDGED', 'RESOLVED')),
  site_id uuid not null references site,
  room_id uuid not null references room,
  reception_id uuid references reception,
  unit_id uuid,
  on_duty_title text,
  on_duty_phone text,
  time_zone text not null,
  called_by text not null,
  called_at timestamptz not null,
  escalate_at timestamptz not null,
  notified boolean not null,
  escalated_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by text,
  answered_by_role text,
  resolved_at timestamptz,
  outcome text check (outcome in ('SOLVED_ON_SITE', 'EMERGENCY_SERVICES', 'FALSE_ALARM')),
  check ((status = 'RESOLVED') = (outcome is not null))
);
create index incident_list on incident (county, called_at, id);
create index incident_site on incident (site_id, called_at);
create index incident_room on incident (room_id, called_at);
create index incident_reception on incident (reception_id) where reception_id is not null;
create index incident_unanswered on incident (county, escalate_at) where status = 'CALLED' and escalated_at is null;

-- Whom a site's calls reach when nobody on duty answers: title, channel and address of functions, three texts each.
create table site_help (
  site_id uuid primary key references site,
  county text not null,
  version bigint not null,
  contacts text[] not null check (cardinality(contacts) % 3 = 0),
  escalate_after_minutes int not null check (escalate_after_minutes between 1 and 30)
);
select kit_protect(name) from unnest(array['incident', 'site_help']) as name;

create function counties_with_help_unanswered(at timestamptz) returns setof text
  language sql stable security definer set search_path = public
begin atomic
  select distinct county from incident where status = 'CALLED' and escalated_at is null and escalate_at <= at;
end;
revoke execute on function counties_with_help_unanswered from public;
grant execute on function counties_with_help_unanswered to "${app}";
