-- Everything of experts and clients that happens at a time and is no reception: shifts on wards, lectures, meetings,
-- events, groups (S0-06, S2-08). Who came is counted by role; there is no column for a person or a note.
create table engagement (
  id uuid primary key,
  county text not null,
  version bigint not null,
  kind text not null check (kind in ('OBSERVATION_SHIFT', 'LECTURE', 'MEETING', 'NETWORK_MEETING', 'PANEL_MEETING',
    'FORUM', 'DIALOGUE', 'EVENT', 'GROUP', 'WORKSHOP', 'COOPERATION_MEETING', 'GUIDANCE_MEETING', 'OTHER')),
  status text not null check (status in ('PLANNED', 'CONFIRMED', 'IN_PROGRESS', 'HELD', 'CLOSED', 'CANCELLED')),
  series_id uuid,
  title_fi text,
  title_sv text,
  title_en text,
  unit_id uuid references known_unit,
  ward_id uuid references ward,
  site_id uuid references site,
  room_id uuid references room,
  device_id uuid references device,
  online boolean not null,
  place text check (length(place) <= 120),
  -- Instants are the truth for clashes and hours, the wall clock is the truth for people.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  local_date date not null,
  local_start time not null,
  local_end time not null,
  time_zone text not null,
  started_at timestamptz,
  ended_at timestamptz,
  duration_reason text,
  expert_ids uuid[] not null,
  producer_ids uuid[] not null,
  produced_by text check (produced_by in ('PROFESSIONALS', 'CLIENTS', 'TOGETHER')),
  pair_ids uuid[] not null,
  professions text[] not null,
  contact_title text,
  contact_phone text,
  ward_notified_at timestamptz,
  information_notice boolean not null,
  round_id uuid references observation_round,
  round_code text,
  initiative_ids uuid[] not null,
  body_id uuid,
  focus_theme text,
  method_tried text,
  patients_met int check (patients_met >= 0),
  relatives_met int check (relatives_met >= 0),
  cancel_reason text,
  created_by text not null,
  created_at timestamptz not null,
  check (ends_at > starts_at),
  check (ended_at > started_at),
  check (status not in ('HELD', 'CLOSED') or ended_at is not null),
  check ((kind = 'OBSERVATION_SHIFT') = (ward_id is not null)),
  check (kind <> 'OBSERVATION_SHIFT' or (cardinality(expert_ids) > 0 and contact_phone is not null)),
  -- Nobody observes where the ward does not know and the patients have not been told (S2-08).
  check (kind <> 'OBSERVATION_SHIFT' or status in ('PLANNED', 'CANCELLED')
    or (ward_notified_at is not null and information_notice)),
  check ((status = 'CANCELLED') = (cancel_reason is not null))
);
create index engagement_time on engagement (county, starts_at, id);
create index engagement_unit on engagement (county, unit_id, starts_at);
create index engagement_ward on engagement (ward_id, starts_at) where ward_id is not null;
create index engagement_site on engagement (site_id, starts_at) where site_id is not null;
create index engagement_room on engagement (room_id) where room_id is not null;
create index engagement_device on engagement (device_id) where device_id is not null;
create index engagement_body on engagement (county, body_id, starts_at) where body_id is not null;
create index engagement_round on engagement (round_id) where round_id is not null;
create index engagement_series on engagement (series_id) where series_id is not null;

create table engagement_attendance (
  engagement_id uuid not null references engagement,
  county text not null,
  role text not null,
  people int not null check (people between 1 and 100000),
  primary key (engagement_id, role)
);

create table engagement_agenda (
  engagement_id uuid not null references engagement,
  county text not null,
  position int not null,
  title text not null,
  minutes int check (minutes > 0),
  tags text[] not null,
  primary key (engagement_id, position)
);

create table engagement_organiser (
  engagement_id uuid not null references engagement,
  county text not null,
  position int not null,
  unit_id uuid,
  partner_id uuid,
  name text,
  primary key (engagement_id, position),
  check (num_nonnulls(unit_id, partner_id, name) = 1)
);

-- One expert, one shift a day (S2-15): the day on which it begins. Only live shifts stand here.
create table shift_day (
  expert_id uuid not null,
  local_date date not null,
  county text not null,
  engagement_id uuid not null references engagement deferrable initially deferred,
  primary key (expert_id, local_date)
);
create index shift_day_engagement on shift_day (engagement_id);

alter table claim
  add column engagement_id uuid generated always as (case when owner_kind = 'ENGAGEMENT' then owner_id end) stored
    references engagement deferrable initially deferred;

select kit_protect(name) from unnest(array['engagement', 'engagement_attendance', 'engagement_agenda',
  'engagement_organiser', 'shift_day']) as name;
