-- People who ask for a time when none is free. No identity: an opaque code, kept as a hash, is all that comes back.

-- A county's own rules for offers; without a row the usual ones hold.
create table waiting_rules (
  county text primary key,
  version bigint not null,
  offer_minutes int not null check (offer_minutes between 15 and 2880),
  missed_offers int not null check (missed_offers between 1 and 5),
  -- The time to answer runs between these hours by the clock on the wall only: nobody answers at night.
  opens time not null,
  closes time not null,
  check (closes > opens)
);

create table waiting_entry (
  id uuid primary key,
  county text not null,
  version bigint not null,
  -- The line: who came first is offered first. Gaps mean nothing.
  place bigint generated always as identity,
  status text not null check (status in ('WAITING', 'OFFERED', 'ACCEPTED', 'LEFT', 'LAPSED')),
  service_id uuid not null references service,
  service_code text not null,
  site_id uuid references site,
  theme text,
  language text,
  from_day date not null,
  to_day date not null,
  from_time time,
  to_time time,
  weekdays text[] not null check (cardinality(weekdays) between 1 and 7),
  client_type text not null check (client_type in ('OWN_EXPERIENCE', 'NEXT_OF_KIN', 'UNDISCLOSED')),
  referral_source text not null,
  referral_id uuid references referral,
  asked_by text not null check (asked_by in ('CLIENT', 'PROFESSIONAL', 'SYSTEM')),
  reference text check (length(reference) <= 64),
  code_hash bytea not null unique,
  created_by text not null,
  created_at timestamptz not null,
  offers_made int not null default 0,
  offers_missed int not null default 0,
  -- The offer at hand, or the one that was accepted.
  appointment_id uuid references appointment,
  reception_id uuid references reception,
  offered_site_id uuid,
  offered_from timestamptz,
  offered_to timestamptz,
  offer_expires_at timestamptz,
  time_zone text not null,
  end_reason text check (end_reason in ('OFFERS_MISSED', 'WISHES_PASSED', 'REFERRAL_NOT_VALID')),
  ended_at timestamptz,
  check (to_day >= from_day),
  check (to_time > from_time),
  check ((status = 'OFFERED') <= (appointment_id is not null and offer_expires_at is not null)),
  check ((status = 'LAPSED') = (end_reason is not null))
);
create index waiting_entry_line on waiting_entry (county, service_code, place) where status = 'WAITING';
create index waiting_entry_list on waiting_entry (county, place);
create index waiting_entry_offer on waiting_entry (offer_expires_at) where status = 'OFFERED';
create index waiting_entry_last_day on waiting_entry (to_day) where status = 'WAITING';
create index waiting_entry_appointment on waiting_entry (appointment_id) where appointment_id is not null;
create index waiting_entry_service on waiting_entry (service_id);
create index waiting_entry_site on waiting_entry (site_id) where site_id is not null;
create index waiting_entry_reception on waiting_entry (reception_id) where reception_id is not null;
-- Who has been guided here waits once.
create unique index waiting_entry_referral on waiting_entry (referral_id)
  where referral_id is not null and status in ('WAITING', 'OFFERED');

-- Every offer that was made: nobody is offered the same slot twice.
create table waiting_offer (
  entry_id uuid not null references waiting_entry on delete cascade,
  county text not null,
  reception_id uuid not null references reception,
  starts_at timestamptz not null,
  made_at timestamptz not null,
  outcome text check (outcome in ('ACCEPTED', 'DECLINED', 'MISSED', 'WITHDRAWN')),
  primary key (entry_id, reception_id, starts_at)
);
create index waiting_offer_reception on waiting_offer (reception_id);

select kit_protect(name) from unnest(array['waiting_rules', 'waiting_entry', 'waiting_offer']) as name;

-- Across counties, as the owner: a county code for who knows a code, and where the sweeper has work.
create function county_of_waiting_code(sought bytea) returns text
  language sql stable security definer set search_path = public
  return (select county from waiting_entry where code_hash = sought);

create function county_of_referral_code(sought bytea) returns text
  language sql stable security definer set search_path = public
  return (select county from referral where code_hash = sought);

create function counties_with_waiting() returns setof text
  language sql stable security definer set search_path = public
begin atomic
  select distinct county from waiting_entry where status in ('WAITING', 'OFFERED');
end;
create index waiting_entry_open on waiting_entry (county) where status in ('WAITING', 'OFFERED');

revoke execute on function county_of_waiting_code, county_of_referral_code, counties_with_waiting from public;
grant execute on function county_of_waiting_code, county_of_referral_code, counties_with_waiting to "${app}";
