-- The team of an initiative. Members are never deleted: a hand-over ends one and begins another (S0-10).
create table team_member (
  id uuid primary key, county text not null, version bigint not null,
  initiative_id uuid not null references initiative,
  role text not null check (role in ('OWNER', 'COMMISSIONER', 'CLIENT_PERSPECTIVE', 'PROFESSIONAL_REVIEWER', 'SCALABILITY',
    'PROJECT_MANAGER', 'STATISTICS', 'APP_SUPPORT', 'SECURITY')),
  account_id text, expert_id uuid references expert,
  profession text, home_unit_id uuid references unit,
  allocation_percent int not null check (allocation_percent between 0 and 100),
  since date not null, until date, successor_id uuid references team_member,
  check ((account_id is null) <> (expert_id is null)),
  check (until is null or until >= since)
);
-- One owner and one project manager at a time, whoever asks at once.
create unique index team_member_single on team_member (initiative_id, role)
  where until is null and role in ('OWNER', 'PROJECT_MANAGER');
create index team_member_of on team_member (initiative_id, id);
create index team_member_account on team_member (county, account_id) where until is null;
create index team_member_expert on team_member (expert_id);
create index team_member_unit on team_member (home_unit_id);
create index team_member_successor on team_member (successor_id);
select kit_protect('team_member');

create table preparation_item (
  id uuid primary key, county text not null, version bigint not null,
  initiative_id uuid not null references initiative,
  area text not null, note text, responsible text not null, mandatory boolean not null,
  state text not null check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'NOT_NEEDED')),
  due_on date, done_on date,
  check ((state = 'DONE') = (done_on is not null))
);
create index preparation_item_of on preparation_item (initiative_id, id);
select kit_protect('preparation_item');

create table initiative_decision (
  id uuid primary key, county text not null, version bigint not null,
  initiative_id uuid not null references initiative,
  subject_fi text not null, subject_sv text, subject_en text,
  status text not null check (status in ('PROPOSED', 'IN_BUDGET', 'DECIDED')),
  proposed_on date not null, expected_by date not null, budget_year int,
  outcome text check (outcome in ('CONTINUE', 'CHANGED', 'STOP')),
  decided_on date, decided_by text,
  reasons_fi text, reasons_sv text, reasons_en text,
  check ((status = 'DECIDED') = (outcome is not null and decided_on is not null and decided_by is not null)),
  check (status <> 'IN_BUDGET' or budget_year is not null)
);
create index initiative_decision_of on initiative_decision (initiative_id, id);
create index initiative_decision_waiting on initiative_decision (county, expected_by, id) where status <> 'DECIDED';
select kit_protect('initiative_decision');

-- What a mapping found at a unit on a day; repeatable (S0-09, S4-02, S4-35).
create table baseline (
  id uuid primary key, county text not null, version bigint not null,
  initiative_id uuid not null references initiative, unit_id uuid not null references unit,
  mapped_on date not null,
  status text not null check (status in ('EXISTS', 'PARTLY', 'NONE', 'DEVELOPED_NOT_ADOPTED')),
  structured_use boolean not null, remark text,
  constraint baseline_once unique (initiative_id, unit_id, mapped_on)
);
create index baseline_of on baseline (initiative_id, id);
create index baseline_by_unit on baseline (unit_id);
select kit_protect('baseline');

-- What a participation programme plans to do (S1-22), each with a responsible post and a date (S1-16).
create table measure (
  id uuid primary key, county text not null, version bigint not null,
  initiative_id uuid not null references initiative,
  area text not null check (area in ('DECISION_MAKING', 'SERVICES', 'DEVELOPMENT')),
  title_fi text not null, title_sv text, title_en text,
  responsible text not null, due_on date not null,
  status text not null check (status in ('PLANNED', 'DONE', 'CANCELLED')), done_on date,
  check ((status = 'DONE') = (done_on is not null))
);
create index measure_of on measure (initiative_id, id);
create index measure_due on measure (county, due_on, id) where status = 'PLANNED';
select kit_protect('measure');
