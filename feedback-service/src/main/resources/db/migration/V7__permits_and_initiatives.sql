-- Read models of the registry: what may be collected, and the work that it serves.
create table permit (
  id         uuid primary key,
  county     text not null,
  status     text not null check (status in ('DRAFT', 'APPLIED', 'GRANTED', 'REFUSED', 'EXPIRED')),
  purpose    text not null,
  valid_from date not null,
  valid_to   date not null,
  unit_ids   uuid[] not null,
  version    bigint not null
);
select kit_protect('permit');
create index permit_granted on permit (county, purpose, valid_to) where status = 'GRANTED';

create table initiative (
  id        uuid primary key,
  county    text not null,
  code      text not null,
  phase     text not null,
  unit_ids  uuid[] not null,
  starts_on date not null,
  ends_on   date,
  version   bigint not null
);
select kit_protect('initiative');
create index initiative_county on initiative (county, code);
