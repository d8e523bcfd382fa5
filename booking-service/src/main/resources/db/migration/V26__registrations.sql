-- Places at events, lectures and groups. One row of seats per engagement is locked by whoever takes, frees or offers
-- seats, so a line of people is served in its order and never twice.
create table event_seats (
  engagement_id uuid primary key references engagement,
  county text not null,
  version bigint not null,
  capacity int not null check (capacity between 1 and 100000),
  -- Registered, offered and attended seats. The last net: no code can ever let in one too many.
  taken int not null default 0 check (taken between 0 and capacity),
  seats_each int not null check (seats_each between 1 and 50),
  waiting_list boolean not null,
  listed boolean not null,
  offer_minutes int not null check (offer_minutes between 15 and 2880),
  opens_at timestamptz,
  closes_at timestamptz,
  -- 130 random bits that posters and letters carry; names the event and its county to a visitor without a login.
  link text not null unique,
  starts_at timestamptz not null,
  check (closes_at > opens_at)
);
create index event_seats_county on event_seats (county, starts_at);

create sequence registration_place;

create table registration (
  id uuid primary key,
  county text not null,
  version bigint not null,
  engagement_id uuid not null references event_seats,
  -- The line; who lets an offer pass goes to its end.
  place bigint not null,
  status text not null check (status in
    ('REGISTERED', 'WAITLISTED', 'OFFERED', 'CANCELLED', 'ATTENDED', 'NO_SHOW')),
  seats int not null check (seats between 1 and 50),
  seats_attended int check (seats_attended between 1 and seats),
  role text,
  -- An opaque key of the party, hashed: one registration each.
  party_hash bytea,
  reference text check (length(reference) <= 64),
  code_hash bytea not null unique,
  made_by text not null check (made_by in ('VISITOR', 'STAFF', 'SYSTEM')),
  created_by text not null,
  created_at timestamptz not null,
  offers_missed int not null default 0,
  offer_expires_at timestamptz,
  cancel_reason text check (cancel_reason in ('REGISTRANT', 'ORGANISER', 'OFFERS_MISSED')),
  check ((status = 'ATTENDED') = (seats_attended is not null)),
  check ((status = 'CANCELLED') = (cancel_reason is not null)),
  check (status <> 'OFFERED' or offer_expires_at is not null)
);
create index registration_list on registration (engagement_id, place);
create index registration_line on registration (engagement_id, place) where status = 'WAITLISTED';
create index registration_offer on registration (county, offer_expires_at) where status = 'OFFERED';
create index registration_county on registration (county, created_at);
create unique index registration_party on registration (engagement_id, party_hash)
  where party_hash is not null and status <> 'CANCELLED';

-- How many were asked to come, by role and body: what attendance is compared with (S2-24).
create table invitation (
  engagement_id uuid not null references engagement,
  county text not null,
  position int not null,
  role text not null,
  body_id uuid,
  invited int not null check (invited between 1 and 100000),
  primary key (engagement_id, position)
);

select kit_protect(name) from unnest(array['event_seats', 'registration', 'invitation']) as name;
grant usage, select on sequence registration_place to "${app}";

create function county_of_event_link(sought text) returns text
  language sql stable security definer set search_path = public
  return (select county from event_seats where link = sought);

create function county_of_registration_code(sought bytea) returns text
  language sql stable security definer set search_path = public
  return (select county from registration where code_hash = sought);

create function counties_with_seats_to_pass_on(at timestamptz) returns setof text
  language sql stable security definer set search_path = public
begin atomic
  select distinct r.county from registration r join event_seats s on s.engagement_id = r.engagement_id
  where (r.status = 'OFFERED' and r.offer_expires_at <= at)
    or (r.status = 'WAITLISTED' and s.taken < s.capacity and s.starts_at > at);
end;

revoke execute on function county_of_event_link, county_of_registration_code, counties_with_seats_to_pass_on
  from public;
grant execute on function county_of_event_link, county_of_registration_code, counties_with_seats_to_pass_on
  to "${app}";
