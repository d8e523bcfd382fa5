-- Tablets on site. Digits, key and PIN are kept as hashes only. The moment a tablet was last heard of
-- is that of its own clock's calls; no answer changes this table.
create table device (
  id               uuid primary key,
  county           text not null,
  channel_id       uuid not null references channel,
  collection_id    uuid not null references collection,
  name             text not null,
  status           text not null check (status in ('PAIRING', 'ACTIVE', 'SILENT', 'UNPAIRED', 'REVOKED')),
  test_mode        boolean not null,
  pair_hash        bytea unique check (length(pair_hash) = 32),
  pair_until       timestamptz check ((pair_until is null) = (pair_hash is null)),
  key_hash         bytea unique check (length(key_hash) = 32),
  pin_hash         text,
  pin_failures     integer not null check (pin_failures between 0 and 5),
  pin_locked_until timestamptz,
  seen_at          timestamptz,
  answers_waiting  boolean not null,
  version          bigint not null
);
select kit_protect('device');
create index device_county on device (county, id);
create index device_channel on device (channel_id);
create index device_collection on device (county, collection_id, id);
create index device_collection_fk on device (collection_id);
create index device_seen on device (county, seen_at) where status = 'ACTIVE';

-- From a tablet's digits or key to its county, as feedback_county_of_code does for a survey's.
create function feedback_county_of_device(hash bytea) returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as 'select county from public.device where pair_hash = hash or key_hash = hash limit 1';
revoke all on function feedback_county_of_device(bytea) from public;
grant execute on function feedback_county_of_device(bytea) to "${app}";
