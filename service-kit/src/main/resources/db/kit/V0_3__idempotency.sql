-- First answers to creating requests. Key and caller are kept as one hash; the answer is encrypted
-- with a key that only the caller's Idempotency-Key yields, so the table reveals nothing.
create table kit_idempotency (
  county      text        not null,
  caller_key  bytea       not null,
  fingerprint bytea       not null,
  answer      bytea,
  created_at  timestamptz not null default clock_timestamp(),
  primary key (county, caller_key)
);
-- A public caller has no county when the request starts, and one when it ends.
alter table kit_idempotency enable row level security;
create policy county on kit_idempotency using (county = '' or county = kit_county() or kit_county() = '*');
create index kit_idempotency_age on kit_idempotency using brin (created_at);
