-- What the public has been shown of a population: which people stood behind it (as keyed hashes that
-- lead back to nobody outside this database) and the counts it was computed from. A later public
-- figure is compared with every earlier one before it may be shown (facts 2.13 rule 9).
create table public_release (
  id          bigint generated always as identity primary key,
  county      text        not null,
  population  text        not null,
  unit_id     uuid,
  from_day    date        not null,
  to_day      date        not null,
  released_at timestamptz not null,
  fingerprint bigint      not null,
  people      bigint[]    not null,
  records     bigint[]    not null,
  counts      jsonb       not null
);
create index public_release_period on public_release (county, population, from_day, to_day);

-- Why something was withheld. Readable with the audit role only, never part of an answer (rule 11).
create table disclosure_decision (
  id         bigint generated always as identity primary key,
  county     text        not null,
  decided_at timestamptz not null,
  audience   text        not null,
  unit_id    uuid,
  from_day   date        not null,
  to_day     date        not null,
  digest     text        not null,
  withheld   jsonb       not null,
  unique (county, digest)
);

-- One row per run; a county has at most one at a time.
create table rebuild_run (
  id          uuid        primary key,
  county      text        not null,
  started_at  timestamptz not null,
  finished_at timestamptz,
  status      text        not null check (status in ('RUNNING', 'DONE', 'FAILED')),
  events      bigint      not null default 0
);
create unique index rebuild_run_one on rebuild_run (county) where status = 'RUNNING';

select kit_protect('public_release');
select kit_protect('disclosure_decision');
-- after a restart the service looks for interrupted runs of every county
alter table rebuild_run alter column county set default kit_county();
select kit_protect_system('rebuild_run');
