-- How many visits a unit had in a month, for the evaluation kit. Nothing else of a visit comes here: no
-- day, no appointment, and not even its id, so that none can be laid beside an answer.
create table counted_visit (
  visit_hash bytea primary key check (length(visit_hash) = 32),
  county     text not null,
  unit_id    uuid not null,
  month      text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  completed  boolean not null,
  version    bigint not null
);
select kit_protect('counted_visit');
create index counted_visit_unit on counted_visit (county, unit_id, month) where completed;
