-- Networks, panels, groups, forums and councils (codelists 3.16), and who is in them.
create table body (
  id uuid primary key, county text not null, version bigint not null,
  code text not null,
  kind text not null check (kind in ('NETWORK', 'WORKING_GROUP', 'BOARD', 'CLIENT_PANEL', 'STEERING_GROUP',
    'PEER_NETWORK', 'FORUM', 'DEV_TEAM', 'YOUTH_COUNCIL', 'ELDER_COUNCIL', 'DISABILITY_COUNCIL')),
  level text not null check (level in ('OWN_SERVICE', 'UNIT', 'SECTOR', 'COUNTY', 'DECISION_MAKING')),
  name_fi text not null, name_sv text, name_en text,
  purpose_fi text, purpose_sv text, purpose_en text,
  unit_id uuid references unit,
  open_membership boolean not null,
  expected_sectors text[] not null,
  mode text not null,
  contact_role text, contact_mailbox text, contact_phone text, contact_link text,
  min_days int check (min_days > 0), max_days int,
  founded_on date not null, ended_on date,
  unique (county, code),
  check ((min_days is null) = (max_days is null)), check (max_days >= min_days),
  check (ended_on >= founded_on),
  check (kind <> 'STEERING_GROUP' or unit_id is not null),
  check (not open_membership or kind = 'NETWORK')
);
create index body_list on body (county, id);
create index body_by_kind on body (county, kind, id);
create index body_by_unit on body (unit_id, id);
create index body_rhythm on body (county, id) where max_days is not null and ended_on is null;
select kit_protect('body');

-- A member is an account, an expert of the pool, or a role whoever fills it.
create table membership (
  id uuid primary key, county text not null, version bigint not null,
  body_id uuid not null references body,
  account_id text, expert_id uuid references expert,
  role text not null,
  office text not null check (office in ('MEMBER', 'CHAIR', 'SECRETARY', 'CONTACT')),
  seat text check (seat in ('CASE_LEAD', 'SOCIAL_MANAGER', 'HEALTH_MANAGER', 'PROJECT_WORKER')),
  unit_id uuid references unit, sector text,
  reason text check (reason in ('PRACTISES', 'INTERESTED')),
  declines_fee boolean not null,
  joined_on date not null, left_on date,
  check (left_on >= joined_on),
  check (account_id is null or expert_id is null)
);
create unique index membership_account on membership (body_id, account_id)
  where left_on is null and account_id is not null;
create unique index membership_expert on membership (body_id, expert_id)
  where left_on is null and expert_id is not null;
create index membership_of on membership (body_id, id);
create index membership_by_account on membership (county, account_id) where left_on is null;
create index membership_by_expert on membership (expert_id);
create index membership_by_unit on membership (unit_id);
select kit_protect('membership');
