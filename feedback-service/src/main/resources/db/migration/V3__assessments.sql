-- A case's assessments with one instrument version: start, any number between, end (S3-24). The case is
-- known by the pseudonym that its case lead uses; nobody's name, no birth date, no note.
create table assessment_series (
  id                 uuid primary key,
  county             text not null,
  version            bigint not null,
  case_ref           text not null check (case_ref ~ '^[A-Z0-9][A-Z0-9-]{2,39}$'),
  unit_id            uuid not null references unit,
  -- Of the registry; checked when the series is opened.
  initiative_id      uuid,
  instrument_id      uuid not null references instrument,
  instrument_key     text not null,
  instrument_version text not null,
  definition_hash    text not null,
  status             text not null check (status in ('OPEN', 'COMPLETED', 'DROPPED_OUT')),
  opened_on          date not null,
  ended_on           date,
  check ((status = 'OPEN') = (ended_on is null)),
  unique (county, case_ref, instrument_key)
);
select kit_protect('assessment_series');
create index assessment_series_list on assessment_series (county, id);
create index assessment_series_unit on assessment_series (unit_id);
create index assessment_series_instrument on assessment_series (instrument_id);

create table assessment (
  county    text not null,
  series_id uuid not null references assessment_series,
  position  int not null,
  phase     text not null check (phase in ('START', 'MID', 'END')),
  taken_on  date not null,
  -- Link id to its number; null where the client would rather not say.
  items     text not null,
  primary key (series_id, position)
);
select kit_protect('assessment');
-- One start, one end; as many between as help.
create unique index assessment_once on assessment (series_id, phase) where phase <> 'MID';
create index assessment_series_initiative on assessment_series (county, initiative_id) where initiative_id is not null;
