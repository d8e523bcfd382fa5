-- A ward: a place to observe, in use round the clock unless it says otherwise, with places for so many observers at a
-- time. The places have no identity, so no exclusion constraint can count them: whoever wants one locks this row.
create table ward (
  id uuid primary key,
  county text not null,
  version bigint not null,
  unit_id uuid not null references known_unit,
  name_fi text not null,
  name_sv text,
  name_en text,
  observer_places int not null check (observer_places between 1 and 50),
  -- One entry per stretch: "MONDAY 07:00 21:00"; none means round the clock.
  hours text[] not null default '{}',
  time_zone text not null,
  contact_title text,
  contact_phone text,
  active boolean not null,
  check ((contact_title is null) = (contact_phone is null))
);
create index ward_unit on ward (county, unit_id);

-- People, rooms and devices are claimed by whatever needs them: a reception, an engagement, a single appointment. One
-- constraint stands between all of them. A claim with an expiry is a hold; run out, it is cleared by whoever wants it.
alter table claim drop constraint claim_reception_id_fkey;
alter table claim rename column reception_id to owner_id;
alter table claim
  add column owner_kind text not null default 'RECEPTION'
    check (owner_kind in ('RECEPTION', 'ENGAGEMENT', 'APPOINTMENT')),
  add column hold_expires_at timestamptz,
  drop constraint claim_role_check,
  add constraint claim_role_check check (role in ('HOST', 'PAIR', 'ROOM', 'DEVICE'));
alter table claim alter column owner_kind drop default;
-- Deferred, as before: a claim is tried first, and only an owner that got all of its claims is written.
alter table claim
  add column reception_id uuid generated always as (case when owner_kind = 'RECEPTION' then owner_id end) stored
    references reception deferrable initially deferred,
  add column appointment_id uuid generated always as (case when owner_kind = 'APPOINTMENT' then owner_id end) stored
    references appointment deferrable initially deferred;
create index claim_hold on claim (resource_id, hold_expires_at) where hold_expires_at is not null;

create table place_claim (
  owner_id uuid not null,
  owner_kind text not null check (owner_kind in ('RECEPTION', 'ENGAGEMENT', 'APPOINTMENT')),
  county text not null,
  ward_id uuid not null references ward,
  places int not null check (places > 0),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  hold_expires_at timestamptz,
  primary key (owner_id, ward_id),
  check (ends_at > starts_at)
);
create index place_claim_ward on place_claim (ward_id, ends_at);
create index place_claim_hold on place_claim (hold_expires_at) where hold_expires_at is not null;

select kit_protect(name) from unnest(array['ward', 'place_claim']) as name;

create function counties_with_claims_run_out(at timestamptz) returns setof text
  language sql stable security definer set search_path = public
begin atomic
  select county from claim where hold_expires_at <= at
  union
  select county from place_claim where hold_expires_at <= at;
end;
revoke execute on function counties_with_claims_run_out from public;
grant execute on function counties_with_claims_run_out to "${app}";
