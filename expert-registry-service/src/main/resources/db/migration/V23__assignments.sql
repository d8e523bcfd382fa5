create table assignment (
  id uuid primary key, county text not null, version bigint not null,
  request_id uuid not null references assignment_request,
  expert_id uuid not null references expert,
  requested_by text not null,
  unit_id uuid not null references unit,
  title text not null, mode text not null, mode_text text,
  language text not null,
  remote boolean not null, area_id uuid references unit, place text,
  starts_at timestamptz not null, ends_at timestamptz not null,
  level text not null, purpose text, phase text,
  partner_role text, partner_unit_id uuid references unit, partner_contact text,
  paid boolean not null, fee_declined boolean not null,
  status text not null check (status in ('CONFIRMED', 'ORIENTED', 'IN_PROGRESS', 'DONE', 'REPORTED', 'DEBRIEFED',
    'CANCELLED_BY_EXPERT', 'CANCELLED_BY_UNIT', 'NO_SHOW')),
  worked_minutes int check (worked_minutes >= 0), kilometres numeric(10, 2) check (kilometres >= 0),
  debriefed_on date, support text, follow_up text,
  check (ends_at > starts_at),
  check ((status in ('DONE', 'REPORTED', 'DEBRIEFED')) = (worked_minutes is not null)),
  check ((status = 'DEBRIEFED') = (debriefed_on is not null))
);
-- A request is carried out by one expert; one who cancels makes room for another.
create unique index assignment_one_of_request on assignment (request_id)
  where status not in ('CANCELLED_BY_EXPERT', 'CANCELLED_BY_UNIT', 'NO_SHOW');
create index assignment_by_request on assignment (request_id);
create index assignment_list on assignment (county, id);
create index assignment_of_expert on assignment (county, expert_id, id);
create index assignment_by_expert on assignment (expert_id);
create index assignment_of_requester on assignment (county, requested_by, id);
create index assignment_ahead on assignment (county, id) where status in ('CONFIRMED', 'ORIENTED');
create index assignment_by_unit on assignment (unit_id);
create index assignment_by_area on assignment (area_id);
create index assignment_by_partner on assignment (partner_unit_id);
create index assignment_done on assignment (county, mode, expert_id) where status in ('DONE', 'REPORTED', 'DEBRIEFED');
select kit_protect('assignment');

-- What the expert is told before starting: told, or left out for a reason.
create table orientation_point (
  county text not null,
  assignment_id uuid not null references assignment,
  point text not null check (point in ('PLACE', 'TASK', 'SAFETY', 'CONFIDENTIALITY', 'CONTACT_PERSON')),
  waived_because text check (waived_because in ('KNOWN_ALREADY', 'NOT_NEEDED')),
  primary key (assignment_id, point)
);
select kit_protect('orientation_point');

create table hours_entry (
  county text not null,
  assignment_id uuid not null references assignment,
  position int not null,
  worked_on date not null, minutes int not null check (minutes between 1 and 1440),
  kind text not null check (kind in ('PREPARATION', 'WORK', 'TRAVEL')),
  primary key (assignment_id, position)
);
select kit_protect('hours_entry');
