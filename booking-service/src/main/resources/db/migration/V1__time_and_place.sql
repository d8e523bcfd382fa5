-- Sites, services, receptions, referrals, appointments. All ranges are half-open '[)'; local time becomes an
-- instant in Java only, so no statement here or in the code converts zones or asks the database for the time.
create extension if not exists btree_gist;

-- What booking knows of the registry, learned from its events; version guards against late and doubled events.
create table known_unit (
  unit_id uuid primary key,
  county text not null,
  version bigint not null,
  level text,
  required_themes text[] not null default '{}',
  bilingual boolean not null default false,
  active boolean not null
);

create table known_expert (
  expert_id uuid primary key,
  county text not null,
  version bigint not null,
  may_receive boolean not null,
  receive_from date,
  receive_until date,
  themes text[] not null default '{}',
  languages text[] not null default '{}',
  account_id text,
  missing text[] not null default '{}',
  -- An erased expert leaves this row behind, emptied, so that an older event cannot bring anything back.
  erased boolean not null default false
);
create index known_expert_account on known_expert (account_id) where account_id is not null;

create table site (
  id uuid primary key,
  county text not null,
  version bigint not null,
  unit_id uuid,
  name_fi text not null,
  name_sv text,
  name_en text,
  street text,
  postal_code text,
  city text,
  step_free boolean not null default false,
  induction_loop boolean not null default false,
  accessible_toilet boolean not null default false,
  -- One entry per stretch: "MONDAY 08:00 16:15", by the clock on the wall.
  office_hours text[] not null,
  time_zone text not null,
  -- 128 random bits in the link that posters and leaflets carry; names the county to a visitor without a login.
  link text not null unique,
  active boolean not null
);

create table site_exception (
  id uuid primary key,
  county text not null,
  site_id uuid not null references site,
  first_day date not null,
  last_day date not null,
  open boolean not null,
  opens time,
  closes time,
  reason text not null,
  check (last_day >= first_day),
  check (open = (opens is not null and closes is not null and closes > opens))
);
create index site_exception_site on site_exception (site_id, first_day);

create table room (
  id uuid primary key,
  county text not null,
  version bigint not null,
  site_id uuid not null references site,
  name text not null,
  seats int not null check (seats > 0),
  step_free boolean not null default false,
  alarm_note text,
  exit_note text,
  active boolean not null
);
create index room_site on room (site_id);

create table device (
  id uuid primary key,
  county text not null,
  version bigint not null,
  site_id uuid not null references site,
  label text not null,
  active boolean not null
);
create index device_site on device (site_id);

create table service (
  id uuid primary key,
  county text not null,
  version bigint not null,
  code text not null,
  kind text not null check (kind in ('PEER_RECEPTION')),
  -- Reception is not treatment (S0-20): a service that is would need a record, and none can be kept here.
  treatment boolean not null check (not treatment),
  level text,
  name_fi text not null,
  name_sv text not null,
  name_en text,
  hold_minutes int not null check (hold_minutes between 1 and 30),
  notice_version int not null check (notice_version > 0),
  active boolean not null,
  unique (county, code)
);

create table notice (
  id uuid primary key,
  county text not null,
  service_id uuid not null references service,
  notice_version int not null,
  text_fi text not null,
  text_sv text not null,
  text_en text not null,
  published_at timestamptz not null,
  unique (service_id, notice_version)
);

create table reception (
  id uuid primary key,
  county text not null,
  version bigint not null,
  status text not null check (status in ('PUBLISHED', 'CANCELLED', 'CLOSED')),
  recurrence_id uuid,
  service_id uuid not null references service,
  service_code text not null,
  unit_id uuid not null,
  site_id uuid not null references site,
  room_id uuid not null references room,
  device_id uuid references device,
  expert_ids uuid[] not null check (cardinality(expert_ids) between 1 and 2),
  host_alias text,
  -- Instants are the truth for clashes, the wall clock is the truth for people.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  local_date date not null,
  local_start time not null,
  local_end time not null,
  time_zone text not null,
  -- Pairs of minutes from the start: where a break begins and where it ends.
  breaks int[] not null default '{}',
  slot_minutes int not null check (slot_minutes between 5 and 480),
  pause_minutes int not null check (pause_minutes between 0 and 240),
  slot_count int not null check (slot_count > 0),
  on_duty_title text not null,
  on_duty_phone text not null,
  cancel_reason text,
  check (ends_at > starts_at),
  check (cardinality(breaks) % 2 = 0)
);
create index reception_time on reception (starts_at, id);
create index reception_site on reception (site_id, starts_at);
create index reception_room on reception (room_id);
create index reception_service on reception (service_id);
create index reception_device on reception (device_id) where device_id is not null;
create index reception_experts on reception using gin (expert_ids);

-- The guard against double use of a person, a room or a tablet. Only live claims stand here: cancelling deletes
-- the row, so the constraint needs no condition, and ON CONFLICT DO NOTHING can arbitrate by it.
create table claim (
  -- Deferred: a claim is tried first, and only a reception that got all of its claims is written.
  reception_id uuid not null references reception deferrable initially deferred,
  resource_id uuid not null,
  county text not null,
  role text not null check (role in ('HOST', 'ROOM', 'DEVICE')),
  during tstzrange not null,
  primary key (reception_id, resource_id),
  check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
  constraint claim_no_overlap exclude using gist (resource_id with =, during with &&)
);

create table referral (
  id uuid primary key,
  county text not null,
  version bigint not null,
  unit_id uuid not null,
  source text not null,
  client_type text not null check (client_type in ('OWN_EXPERIENCE', 'NEXT_OF_KIN', 'UNDISCLOSED')),
  status text not null check (status in
    ('SUBMITTED', 'SUITABILITY_REVIEW', 'ACCEPTED', 'BOOKED', 'CLOSED', 'DECLINED', 'EXPIRED')),
  decision text check (decision in ('SUITABLE', 'NOT_NOW', 'NOT_SUITABLE')),
  decided_by_role text,
  decided_at timestamptz,
  reference text check (length(reference) <= 64),
  code_hash bytea not null unique,
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index referral_list on referral (created_at, id);
create index referral_expiry on referral (expires_at) where status in ('SUBMITTED', 'SUITABILITY_REVIEW', 'ACCEPTED');

create table appointment (
  id uuid primary key,
  county text not null,
  version bigint not null,
  reception_id uuid not null references reception,
  unit_id uuid not null,
  site_id uuid not null references site,
  service_id uuid not null references service,
  service_code text not null,
  kind text not null check (kind in ('VISIT')),
  status text not null check (status in ('HELD', 'EXPIRED', 'CONFIRMED', 'CHECKED_IN', 'CANCELLED_BY_CLIENT',
    'CANCELLED_BY_PROVIDER', 'COMPLETED', 'NO_SHOW', 'INTERRUPTED')),
  client_type text not null check (client_type in ('OWN_EXPERIENCE', 'NEXT_OF_KIN', 'UNDISCLOSED')),
  referral_source text not null,
  referral_id uuid references referral,
  booked_by text not null check (booked_by in ('CLIENT', 'PROFESSIONAL', 'SYSTEM')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  time_zone text not null,
  hold_expires_at timestamptz,
  code_hash bytea unique,
  notice_version int,
  notice_language text,
  notice_channel text,
  notice_at timestamptz,
  notice_repeated boolean not null default false,
  cancel_timing text check (cancel_timing in ('EARLY', 'LATE')),
  cancel_reason text,
  reference text check (length(reference) <= 64),
  created_by text not null,
  created_at timestamptz not null,
  -- The rule of S0-20 as the last net: nobody is booked who was not told, nobody is received who was not told again.
  check (status in ('HELD', 'EXPIRED') or status like 'CANCELLED%' or notice_version is not null),
  check (status not in ('CHECKED_IN', 'COMPLETED', 'INTERRUPTED') or notice_repeated)
);
create index appointment_list on appointment (starts_at, id);
create index appointment_reception on appointment (reception_id);
create index appointment_hold on appointment (hold_expires_at) where status = 'HELD';
create unique index appointment_of_referral on appointment (referral_id)
  where referral_id is not null and status in ('CONFIRMED', 'CHECKED_IN');

-- The guard against double booking: live claims on pieces of a reception, deleted on cancelling and expiry.
create table slot_claim (
  appointment_id uuid primary key references appointment on delete cascade,
  county text not null,
  reception_id uuid not null,
  during tstzrange not null,
  hold_expires_at timestamptz,
  check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
  constraint slot_claim_no_overlap exclude using gist (reception_id with =, during with &&)
);

-- What became of an appointment. There is no column for a note, on purpose (S0-25).
create table visit (
  id uuid primary key,
  county text not null,
  version bigint not null,
  appointment_id uuid not null unique references appointment,
  outcome text not null check (outcome in ('COMPLETED', 'NO_SHOW', 'INTERRUPTED')),
  duration_minutes int check (duration_minutes between 1 and 600),
  recorded_at timestamptz not null
);

select kit_protect(name) from unnest(array['known_unit', 'known_expert', 'site', 'site_exception', 'room', 'device',
  'service', 'notice', 'reception', 'claim', 'referral', 'appointment', 'slot_claim', 'visit']) as name;

-- Narrow look-ups across counties, run as the owner: each answers only with a county code. A visitor without a login
-- is let in by a code that cannot be guessed; the sweepers learn where there is work.
create function county_of_link(sought text) returns text
  language sql stable security definer set search_path = public
  return (select county from site where link = sought and active);

create function county_of_booking_code(sought bytea) returns text
  language sql stable security definer set search_path = public
  return (select county from appointment where code_hash = sought);

create function counties_with_holds_run_out(at timestamptz) returns setof text
  language sql stable security definer set search_path = public
begin atomic
  select distinct county from appointment where status = 'HELD' and hold_expires_at <= at;
end;

create function counties_with_referrals_run_out(at timestamptz) returns setof text
  language sql stable security definer set search_path = public
begin atomic
  select distinct county from referral
  where status in ('SUBMITTED', 'SUITABILITY_REVIEW', 'ACCEPTED') and expires_at <= at;
end;

revoke execute on function county_of_link, county_of_booking_code, counties_with_holds_run_out,
  counties_with_referrals_run_out from public;
grant execute on function county_of_link, county_of_booking_code, counties_with_holds_run_out,
  counties_with_referrals_run_out to "${app}";
