-- Meetings of bodies: planned in clock time, held with attendance by member and role, or cancelled.
create table meeting (
  id uuid primary key, county text not null, version bigint not null,
  body_id uuid not null references body,
  body_kind text not null, level text not null, mode text not null,
  unit_id uuid references unit,
  status text not null check (status in ('PLANNED', 'HELD', 'CANCELLED')),
  cancel_reason text check (cancel_reason in ('TOO_FEW', 'CHAIR_ABSENT', 'PLACE', 'CLOSURE', 'OTHER')),
  starts_at timestamptz not null, held_on date not null,
  minutes int not null check (minutes between 1 and 1440),
  remote boolean not null, place text,
  check ((status = 'CANCELLED') = (cancel_reason is not null))
);
create index meeting_list on meeting (county, id);
create index meeting_of on meeting (body_id, held_on, id);
create index meeting_by_unit on meeting (unit_id);
create index meeting_days on meeting (county, held_on, id);
select kit_protect('meeting');

create table meeting_agenda_item (
  county text not null,
  meeting_id uuid not null references meeting, position int not null,
  title text not null, minutes int check (minutes > 0),
  primary key (meeting_id, position)
);
select kit_protect('meeting_agenda_item');

-- A member who came, or so many guests in a role. Never a guest's name.
create table attendance (
  id uuid primary key, county text not null,
  meeting_id uuid not null references meeting,
  membership_id uuid references membership,
  role text not null, head_count int not null check (head_count > 0),
  kilometres numeric(7, 2) check (kilometres > 0),
  check (membership_id is null or head_count = 1),
  check (kilometres is null or membership_id is not null),
  unique (meeting_id, membership_id)
);
create index attendance_by_membership on attendance (membership_id);
select kit_protect('attendance');

-- What a body has decided or assessed, and how long it holds (S1-13).
create table body_decision (
  id uuid primary key, county text not null, version bigint not null,
  body_id uuid not null references body,
  meeting_id uuid references meeting,
  kind text not null check (kind in ('ASSESSMENT', 'POLICY_LINE', 'DECISION')),
  text_fi text not null, text_sv text, text_en text,
  decided_on date not null, valid_from date, valid_to date,
  check (valid_to >= valid_from), check (kind <> 'POLICY_LINE' or valid_from is not null)
);
create index body_decision_list on body_decision (county, id);
create index body_decision_of on body_decision (body_id, id);
create index body_decision_by_meeting on body_decision (meeting_id);
select kit_protect('body_decision');
