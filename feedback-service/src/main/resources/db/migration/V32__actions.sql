-- The county's bodies as the registry last told of them.
create table body (
  id              uuid primary key,
  county          text not null,
  kind            text not null,
  unit_id         uuid,
  -- Expected sectors from which nobody sits in it, with commas between.
  missing_sectors text not null,
  active          boolean not null,
  version         bigint not null
);
select kit_protect('body');

-- What is done about what people have said.
create table action (
  id           uuid primary key,
  county       text not null,
  version      bigint not null,
  status       text not null check (status in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'IMPLEMENTED', 'REJECTED')),
  source       text not null
    check (source in ('FEEDBACK', 'OBSERVATION', 'PANEL_PROPOSAL', 'NEED', 'ISSUE', 'RESIDENT_IDEA')),
  what         text not null,
  owner        text not null check (owner in ('UNIT', 'MUNICIPALITY', 'BODY', 'COUNTY')),
  unit_id      uuid references unit,
  -- A ward of booking's; known here by its id alone.
  ward_id      uuid,
  municipality text check (municipality ~ '^[0-9]{3}$'),
  body_id      uuid references body,
  theme        text,
  responsible  text,
  due_on       date,
  proposed_on  date not null,
  agreed_on    date,
  implemented_on date,
  rejected_on  date,
  why_not      text check (why_not in
    ('LAW', 'MONEY', 'SAFETY', 'ALREADY_DONE', 'CONFLICTING_WISHES', 'OUTSIDE_REMIT')),
  reason_fi    text,
  reason_sv    text,
  reason_en    text,
  next_reminder_on date,
  check (owner <> 'UNIT' or unit_id is not null),
  check (owner <> 'MUNICIPALITY' or municipality is not null),
  check (owner <> 'BODY' or body_id is not null),
  check (status not in ('AGREED', 'IN_PROGRESS') or (responsible is not null and due_on is not null)),
  check ((status = 'IMPLEMENTED') = (implemented_on is not null)),
  check ((status = 'REJECTED') = (rejected_on is not null)),
  check ((status = 'REJECTED') = (why_not is not null and reason_fi is not null))
);
select kit_protect('action');
create index action_list on action (county, id);
create index action_due on action (county, due_on, id) where status in ('AGREED', 'IN_PROGRESS');
create index action_reminder on action (county, next_reminder_on, id) where next_reminder_on is not null;
create index action_unit on action (unit_id);
create index action_body on action (body_id);

-- What an action is the answer to. No foreign key: each kind is kept by another feature, some by another service.
create table action_source (
  county    text not null,
  action_id uuid not null references action,
  position  int not null,
  source_id uuid not null,
  primary key (action_id, position)
);
select kit_protect('action_source');
create index action_source_of on action_source (county, source_id);
