-- Where an expert's experience comes from: "ADDICTION:OWN", and ":OWN" for any theme on that basis. Filled by the
-- registry's next event of each expert; until then a search by basis does not find them.
alter table known_expert add column theme_bases text[] not null default '{}';

-- A planned reception may lose more than its host: its room, its device, its site's hours. What lacks has an id of its
-- own (expert, room, device, site).
alter table reception_flag rename column expert_id to subject_id;
alter table reception_flag
  add column kind text not null default 'HOST' check (kind in ('HOST', 'ROOM', 'DEVICE', 'SITE'));
alter table reception_flag alter column kind drop default;
alter index reception_flag_expert rename to reception_flag_subject;

-- Searches go by county and start: a county's month is read, not everybody's.
create index reception_county_time on reception (county, starts_at, id);
drop index reception_time;
-- Which receptions a change of a room or of a site touches: the ones to come.
create index reception_room_time on reception (room_id, starts_at);
drop index reception_room;
-- Busy times of a resource are those of its claims; ranges do not help under row-level security, so the ends stand
-- beside them.
alter table claim
  add column starts_at timestamptz generated always as (lower(during)) stored,
  add column ends_at timestamptz generated always as (upper(during)) stored;
create index claim_resource_end on claim (resource_id, ends_at);
drop index claim_resource;
