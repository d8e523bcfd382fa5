-- Staff in a role at a unit for a time, such as the client-responsible worker (S4-07).
create table staff_assignment (
  id uuid primary key, county text not null, version bigint not null,
  role text not null, unit_id uuid not null references unit,
  account_id text not null, profession text,
  fte numeric(3, 2) not null check (fte > 0 and fte <= 1),
  starts_on date not null, ends_on date,
  initiative_id uuid references initiative,
  check (ends_on is null or ends_on >= starts_on)
);
create index staff_assignment_list on staff_assignment (county, id);
create index staff_assignment_by_unit on staff_assignment (unit_id, id);
create index staff_assignment_by_account on staff_assignment (county, account_id);
create index staff_assignment_by_initiative on staff_assignment (initiative_id);
select kit_protect('staff_assignment');

-- Which participation each unit carries out: the ground of the coverage matrix (S1-18).
create table activity (
  id uuid primary key, county text not null, version bigint not null,
  unit_id uuid not null references unit,
  mode text not null, level text, contact_role text not null,
  since date not null, until date,
  check (until is null or until >= since)
);
create unique index activity_once on activity (county, unit_id, mode) where until is null;
create index activity_list on activity (county, id);
create index activity_by_unit on activity (unit_id, id);
select kit_protect('activity');
