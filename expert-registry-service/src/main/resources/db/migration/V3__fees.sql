-- Trusted extension: scalar equality inside an exclusion constraint.
create extension if not exists btree_gist;

create table fee_model (
  id uuid primary key, county text not null, version bigint not null,
  code text not null, number int not null,
  basis text not null check (basis in ('PER_HOUR', 'PER_VISIT', 'PER_SESSION', 'PER_MEETING', 'FIXED')),
  amount numeric(9, 2) not null check (amount >= 0),
  modes text[] not null check (cardinality(modes) > 0),
  no_show_paid boolean not null, breaks_paid boolean not null,
  valid_from date not null, valid_to date,
  status text not null check (status in ('DRAFT', 'APPROVED', 'SUPERSEDED')),
  approved_by text, approved_on date,
  unique (county, code, number),
  check (valid_to is null or valid_to >= valid_from),
  check (status = 'DRAFT' or approved_by is not null)
);
create unique index fee_model_draft on fee_model (county, code) where status = 'DRAFT';
create index fee_model_list on fee_model (county, id);
select kit_protect('fee_model');

-- The days on which an approved model pays for a mode of work: never two models for one day.
create table fee_model_day (
  county text not null,
  fee_model_id uuid not null references fee_model,
  mode text not null,
  days daterange not null,
  primary key (fee_model_id, mode),
  constraint fee_model_one_per_day exclude using gist (county with =, mode with =, days with &&)
);
select kit_protect('fee_model_day');

create table travel_rate (
  county text not null,
  fee_model_id uuid not null references fee_model,
  valid_from date not null, per_km numeric(6, 2) not null check (per_km >= 0),
  primary key (fee_model_id, valid_from)
);
select kit_protect('travel_rate');

-- What was worked, as booking tells it: the ground of a proposal, and of the list of what has no model.
create table worked_reception (
  id uuid primary key, county text not null,
  reception_id uuid not null, expert_id uuid not null, unit_id uuid not null,
  mode text not null, worked_on date not null,
  planned_minutes int not null check (planned_minutes >= 0),
  worked_minutes int not null check (worked_minutes >= 0),
  problem text check (problem in ('NO_FEE_MODEL', 'EXPERT_UNKNOWN', 'UNIT_UNKNOWN')),
  unique (county, reception_id, expert_id)
);
create index worked_reception_problem on worked_reception (county, id) where problem is not null;
select kit_protect('worked_reception');

-- Outcomes of visits, for models that pay by the visit. No client attribute is kept.
create table worked_visit (
  visit_id uuid primary key, county text not null, version bigint not null,
  reception_id uuid not null,
  outcome text not null check (outcome in ('COMPLETED', 'NO_SHOW', 'INTERRUPTED'))
);
create index worked_visit_of on worked_visit (county, reception_id);
select kit_protect('worked_visit');

create table payroll_export (
  id uuid primary key, county text not null, version bigint not null,
  worked_from date not null, worked_to date not null,
  created_at timestamptz not null, created_by text not null,
  entry_count int not null check (entry_count > 0), total numeric(12, 2) not null,
  csv text not null, sha256 text not null
);
create index payroll_export_list on payroll_export (county, id);
select kit_protect('payroll_export');

create table fee_entry (
  id uuid primary key, county text not null, version bigint not null,
  expert_id uuid not null references expert, unit_id uuid not null references unit,
  reception_id uuid,
  fee_model_id uuid not null references fee_model,
  basis text not null check (basis in ('PER_HOUR', 'PER_VISIT', 'PER_SESSION', 'PER_MEETING', 'FIXED', 'DECLINED')),
  worked_on date not null,
  quantity numeric(9, 2) not null check (quantity >= 0),
  unit_price numeric(9, 2) not null, fee_amount numeric(11, 2) not null check (fee_amount >= 0),
  currency text not null, proposed_by text not null,
  status text not null check (status in ('PROPOSED', 'DECLINED_BY_EXPERT', 'APPROVED', 'REJECTED', 'EXPORTED')),
  decided_by text, decided_at timestamptz, reject_reason text,
  payroll_export_id uuid references payroll_export,
  unique (county, expert_id, reception_id),
  check (basis <> 'DECLINED' or fee_amount = 0),
  check (status not in ('APPROVED', 'REJECTED', 'EXPORTED') or decided_by is not null),
  check ((status = 'EXPORTED') = (payroll_export_id is not null))
);
create index fee_entry_list on fee_entry (county, id);
create index fee_entry_payable on fee_entry (county, worked_on, id) where status = 'APPROVED';
create index fee_entry_of_expert on fee_entry (expert_id, id);
create index fee_entry_by_unit on fee_entry (unit_id);
create index fee_entry_by_model on fee_entry (fee_model_id);
create index fee_entry_by_export on fee_entry (payroll_export_id);
create index fee_entry_by_reception on fee_entry (county, reception_id);
select kit_protect('fee_entry');

create table expense (
  id uuid primary key, county text not null,
  fee_entry_id uuid not null references fee_entry,
  kind text not null check (kind in ('KM', 'TICKET', 'MEAL', 'OTHER')),
  quantity numeric(9, 2) not null check (quantity > 0),
  unit_price numeric(9, 2) not null, amount numeric(11, 2) not null check (amount >= 0),
  added_by text not null
);
create index expense_of on expense (fee_entry_id);
select kit_protect('expense');
