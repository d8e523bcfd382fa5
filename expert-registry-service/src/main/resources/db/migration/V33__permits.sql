-- Permits for collecting experiential knowledge (S1-36): what, where, from when to when, decided by whom.
create table permit (
  id uuid primary key, county text not null, version bigint not null,
  code text not null, purpose text not null, scope text not null,
  initiative_id uuid references initiative,
  valid_from date not null, valid_to date not null,
  status text not null check (status in ('DRAFT', 'APPLIED', 'GRANTED', 'REFUSED', 'EXPIRED')),
  drafted_by text not null, applied_by text, applied_on date,
  decided_by text, decided_on date, remarks text,
  collection_ids uuid[] not null,
  unique (county, code),
  check (valid_to >= valid_from),
  check (status = 'DRAFT' or applied_by is not null),
  check ((status in ('GRANTED', 'REFUSED', 'EXPIRED')) = (decided_by is not null)),
  check (decided_by is null or decided_by <> applied_by)
);
create index permit_list on permit (county, id);
create index permit_expiring on permit (county, valid_to, id) where status = 'GRANTED';
create index permit_by_initiative on permit (initiative_id);
select kit_protect('permit');

create table permit_unit (
  county text not null, permit_id uuid not null references permit, position int not null,
  unit_id uuid not null references unit,
  primary key (permit_id, position)
);
create index permit_unit_of on permit_unit (unit_id, permit_id);
select kit_protect('permit_unit');
