-- Two people who guide clients together (S4-10).
create table work_pair (
  id uuid primary key, county text not null, version bigint not null,
  unit_id uuid not null references unit,
  valid_from date not null, valid_to date,
  override_reason text check (override_reason in ('VACANCY', 'SMALL_UNIT', 'PILOT', 'LOCAL_SOLUTION')),
  check (valid_to >= valid_from)
);
create index work_pair_list on work_pair (county, id);
create index work_pair_by_unit on work_pair (unit_id, id);
select kit_protect('work_pair');

create table work_pair_member (
  id uuid primary key, county text not null,
  work_pair_id uuid not null references work_pair,
  account_id text not null, profession text not null,
  unique (work_pair_id, account_id)
);
create index work_pair_member_by_account on work_pair_member (county, account_id);
select kit_protect('work_pair_member');

create table work_pair_absence (
  id uuid primary key, county text not null,
  member_id uuid not null references work_pair_member,
  absent_from date not null, absent_to date not null,
  check (absent_to >= absent_from),
  constraint work_pair_absence_once exclude using gist
    (member_id with =, daterange(absent_from, absent_to, '[]') with &&)
);
create index work_pair_absence_of on work_pair_absence (member_id);
select kit_protect('work_pair_absence');
