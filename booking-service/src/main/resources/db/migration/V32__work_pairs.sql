-- What booking knows of the work pairs of the registry (S4-10). The two are known by a reference that says nothing of
-- who they are; the id that they are claimed by is made of it, so one person in two pairs is one person here.
create table known_work_pair (
  work_pair_id uuid primary key,
  county text not null,
  version bigint not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  member_refs text[] not null default '{}',
  member_ids uuid[] not null default '{}',
  -- One entry per absence: who, from, to; the three lists run alike.
  away_field text[] not null default '{}',
  away_from date[] not null default '{}',
  away_to date[] not null default '{}',
  check (cardinality(away_field) = cardinality(away_from) and cardinality(away_from) = cardinality(away_to))
);
select kit_protect('known_work_pair');

-- Client guidance by a pair is recorded, in the client information system; nothing of it is recorded here.
alter table service
  drop constraint service_kind_check,
  add constraint service_kind_check check (kind in ('PEER_RECEPTION', 'GUIDANCE')),
  drop constraint service_treatment_check,
  add constraint service_treatment_check check (treatment = (kind = 'GUIDANCE'));

-- A reception has one or two experts, or a pair.
alter table reception
  add column work_pair_id uuid references known_work_pair,
  drop constraint reception_expert_ids_check,
  add constraint reception_hosts check (
    cardinality(expert_ids) between (case when work_pair_id is null then 1 else 0 end)
      and (case when work_pair_id is null then 2 else 0 end));
create index reception_work_pair on reception (county, work_pair_id, starts_at) where work_pair_id is not null;
