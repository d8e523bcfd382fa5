-- Where a unit stands: area, centre or team, and below which other unit.
alter table unit
  add column kind         text,
  add column parent_id    uuid,
  add column service_line text,
  add column level        text;
create index unit_children on unit (county, parent_id);
-- Their consumer starts anew under another name, since the first one did not keep this.
update unit set version = -1;

-- Experts by experience: whose account it is that writes a report. No alias, no theme.
create table expert (
  id          uuid primary key,
  county      text not null,
  -- The account as registry, booking and feedback know it for the same one; gone with an erasure.
  account_ref text,
  kind        text,
  status      text not null,
  erased      boolean not null,
  version     bigint not null
);
select kit_protect('expert');
create index expert_account on expert (county, account_ref);

-- Shifts, meetings and events as booking last told of them.
create table engagement (
  id              uuid primary key,
  county          text not null,
  kind            text not null,
  status          text not null,
  unit_id         uuid,
  ward_id         uuid,
  round           text,
  body_id         uuid,
  focus_theme     text,
  method_tried    text,
  local_date      date not null,
  planned_minutes integer not null,
  elapsed_minutes integer,
  patients_met    integer,
  relatives_met   integer,
  attended        integer not null,
  version         bigint not null
);
select kit_protect('engagement');
create index engagement_day on engagement (county, kind, local_date, id);
create index engagement_unit on engagement (county, unit_id, local_date);

create table engagement_expert (
  engagement_id uuid not null references engagement,
  county        text not null,
  expert_id     uuid not null,
  primary key (engagement_id, expert_id)
);
select kit_protect('engagement_expert');
create index engagement_expert_works on engagement_expert (county, expert_id);
