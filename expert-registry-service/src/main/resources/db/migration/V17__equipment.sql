-- Tablets and the like that experts are lent for work (S0-26). Nothing on them is kept here, only where they are.
create table equipment (
  id uuid primary key, county text not null, version bigint not null,
  device_id text not null, kind text not null check (kind in ('TABLET', 'PHONE', 'ALARM', 'KEY', 'OTHER')),
  unit_id uuid references unit,
  state text not null check (state in ('AVAILABLE', 'HANDED_OUT', 'RETURNED', 'LOST')),
  expert_id uuid references expert, handed_out_on date, due_on date,
  unique (county, device_id),
  check ((state = 'HANDED_OUT') = (expert_id is not null)),
  check ((expert_id is null) = (handed_out_on is null)),
  check (due_on is null or due_on >= handed_out_on)
);
create index equipment_list on equipment (county, id);
create index equipment_of on equipment (expert_id) where expert_id is not null;
create index equipment_at on equipment (unit_id) where unit_id is not null;
select kit_protect('equipment');

create table equipment_loan (
  id uuid primary key, county text not null,
  equipment_id uuid not null references equipment, expert_id uuid not null references expert,
  handed_out_on date not null, ended_on date, outcome text check (outcome in ('RETURNED', 'LOST')),
  check ((ended_on is null) = (outcome is null)),
  check (ended_on is null or ended_on >= handed_out_on)
);
create index equipment_loan_of on equipment_loan (expert_id, id);
create index equipment_loan_by on equipment_loan (equipment_id);
select kit_protect('equipment_loan');
