-- Who did what. The service may add rows and read them, nothing else.
create table kit_audit (
  seq       bigint generated always as identity primary key,
  -- The writing transaction: rows of finished transactions are sealed in this order, without gaps.
  -- As a number, because row-level security uses an index only with leakproof comparisons.
  tx        bigint      not null default pg_current_xact_id()::text::bigint,
  at        timestamptz not null default clock_timestamp(),
  county    text        not null,
  actor     text        not null,
  client    text        not null,
  action    text        not null,
  entity    text        not null,
  entity_id text        not null,
  outcome   text        not null check (outcome in ('DONE', 'DENIED')),
  trace     text        not null
);
select kit_protect_system('kit_audit');
create index kit_audit_order on kit_audit (tx, seq);
create index kit_audit_entity on kit_audit (county, entity, entity_id, seq);

-- The hash chain over the rows, written by a background job.
create table kit_audit_seal (
  position  bigint primary key check (position > 0),
  seq       bigint not null unique,
  hash      bytea  not null check (length(hash) = 32),
  sealed_at timestamptz not null default clock_timestamp()
);
revoke update, delete, truncate on kit_audit, kit_audit_seal from "${app}";
