-- Events wait here from the commit until the broker has them. The identity is the order of sending.
create table kit_outbox (
  id          bigint generated always as identity primary key,
  event_id    uuid        not null,
  county      text        not null,
  topic       text        not null,
  type        text        not null,
  key         text        not null,
  data        text        not null,
  time        timestamptz not null,
  traceparent text,
  created_at  timestamptz not null default clock_timestamp()
);
select kit_protect_system('kit_outbox');
-- Rows live for milliseconds: clean by count, not by share of a table that is usually empty.
alter table kit_outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
  autovacuum_vacuum_insert_scale_factor = 0, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 5000);

-- Which events have had their effect, by consumer.
create table kit_inbox (
  consumer    text        not null,
  event_id    text        not null,
  county      text        not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (consumer, event_id)
);
select kit_protect_system('kit_inbox');
create index kit_inbox_age on kit_inbox using brin (received_at);
