-- What the registry tells of the county's things: where they are (S0-26). Version guards against late events.
create table known_equipment (
  equipment_id uuid primary key,
  county text not null,
  version bigint not null,
  number text not null,
  kind text not null,
  state text not null check (state in ('AVAILABLE', 'HANDED_OUT', 'RETURNED', 'LOST')),
  expert_id uuid
);
create index known_equipment_number on known_equipment (county, number);

-- What a device is bound to: the registry's number of it, the room it stands in, the survey channel that its kiosk
-- shows. The channel's id, never its secret.
create table device_binding (
  device_id uuid primary key references device,
  county text not null,
  version bigint not null,
  equipment_number text not null,
  room_id uuid references room,
  kiosk_channel_id uuid,
  unique (county, equipment_number)
);
create index device_binding_room on device_binding (room_id) where room_id is not null;
select kit_protect(name) from unnest(array['known_equipment', 'device_binding']) as name;

-- A planned reception whose tablet is away is flagged under the registry's id of the tablet.
alter table reception_flag drop constraint reception_flag_kind_check;
alter table reception_flag add constraint reception_flag_kind_check
  check (kind in ('HOST', 'ROOM', 'DEVICE', 'SITE', 'CALENDAR', 'EQUIPMENT'));

-- For LAST-MODIFIED of calendars.
alter table engagement add column changed_at timestamptz;
