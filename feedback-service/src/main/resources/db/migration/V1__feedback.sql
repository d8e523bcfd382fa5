-- What is asked. The wording is fixed once it has left DRAFT, whoever tries to change it.
create table instrument (
  id                 uuid primary key,
  county             text not null,
  instrument_key     text not null,
  instrument_version text not null,
  status             text not null check (status in ('DRAFT', 'APPROVED', 'PUBLISHED', 'RETIRED')),
  definition         text not null,
  definition_hash    text not null check (definition_hash ~ '^[0-9a-f]{64}$'),
  version            bigint not null,
  unique (county, instrument_key, instrument_version)
);
select kit_protect('instrument');

create function instrument_stays() returns trigger language plpgsql as
$$
begin
  if old.status <> 'DRAFT' and (new.definition <> old.definition or new.definition_hash <> old.definition_hash
      or new.instrument_key <> old.instrument_key or new.instrument_version <> old.instrument_version) then
    raise exception 'an instrument that has left DRAFT is immutable' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger instrument_stays before update on instrument for each row execute function instrument_stays();

-- Read models of other services.
create table unit (
  id      uuid primary key,
  county  text not null,
  name_fi text not null,
  name_sv text,
  name_en text,
  active  boolean not null,
  version bigint not null
);
select kit_protect('unit');

create table notice (
  id             uuid primary key,
  county         text not null,
  service_code   text not null,
  notice_version integer not null,
  text_fi        text not null,
  text_sv        text not null,
  text_en        text not null,
  version        bigint not null
);
select kit_protect('notice');
create index notice_newest on notice (county, notice_version desc);

-- Who is asked, where and when.
create table collection (
  id            uuid primary key,
  county        text not null,
  reference     text not null,
  instrument_id uuid not null references instrument,
  -- Facts of the immutable instrument, kept here so that nobody has to look them up.
  instrument_key     text not null,
  instrument_version text not null,
  definition_hash    text not null,
  unit_id       uuid not null references unit,
  audience      text not null check (audience in ('CLIENT', 'EXPERT', 'PROFESSIONAL')),
  anonymity     text not null check (anonymity in ('ANONYMOUS')),
  service_code  text,
  languages     text not null,
  channels      text not null,
  opens_on      date not null,
  closes_on     date not null check (closes_on >= opens_on),
  status        text not null check (status in ('PLANNED', 'OPEN', 'CLOSED')),
  version       bigint not null
);
select kit_protect('collection');
create index collection_instrument on collection (instrument_id);
create index collection_unit on collection (unit_id);
create index collection_newest on collection (county, id desc);
create index collection_due on collection (county, closes_on) where status = 'OPEN';

-- How people reach it. Codes of links and QR posters hang on walls, so they are kept to be printed
-- again; the code of a tablet is shown once and kept as its hash.
create table channel (
  id            uuid primary key,
  county        text not null,
  collection_id uuid not null references collection,
  kind          text not null check (kind in ('TABLET', 'QR', 'LINK')),
  one_time      boolean not null check (not one_time or kind = 'LINK'),
  label         text not null,
  code          text,
  code_hash     bytea not null unique check (length(code_hash) = 32),
  status        text not null check (status in ('ACTIVE', 'REVOKED')),
  version       bigint not null
);
select kit_protect('channel');
create index channel_collection on channel (collection_id);

-- The right to answer once. No time, no owner, no key to a response; a used one is deleted, so that
-- not even the number of the writing transaction (xmin) stays beside the answer's.
create table invitation (
  token_hash bytea primary key check (length(token_hash) = 32),
  county     text not null,
  channel_id uuid not null references channel
);
select kit_protect('invitation');
create index invitation_channel on invitation (channel_id);

-- Forms that were sent or left: a double click counts once, and a form that a tablet has put away
-- does not come back by the browser's "back". Emptied when the collection closes.
create table spent_form (
  stamp_hash    bytea primary key check (length(stamp_hash) = 32),
  county        text not null,
  collection_id uuid not null references collection
);
select kit_protect('spent_form');
create index spent_form_collection on spent_form (collection_id);

-- Answers until five have come or the collection closes.
create table pending_response (
  id              uuid primary key,
  county          text not null,
  collection_id   uuid not null references collection,
  channel         text not null,
  week            text not null check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
  language        text not null,
  respondent_role text,
  answers         jsonb not null,
  texts           jsonb not null,
  suspicion       text check (suspicion in ('HONEYPOT', 'RAPID'))
);
select kit_protect('pending_response');
create index pending_response_collection on pending_response (collection_id);

-- Answers as they are kept: written by the batch, shuffled, so neither the place of a row nor its
-- writing transaction tells who came when. Never a time, an order, an address or a token.
create table response (
  id              uuid primary key,
  county          text not null,
  collection_id   uuid not null references collection,
  definition_hash text not null,
  channel         text not null,
  week            text not null check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
  language        text not null,
  respondent_role text,
  answers         jsonb not null,
  suspicion       text
);
select kit_protect('response');
create index response_collection on response (collection_id, channel);

-- Free texts wait for a moderator, apart from the answers they came with.
create table free_text (
  id            uuid primary key,
  county        text not null,
  collection_id uuid not null references collection,
  link_id       text not null,
  language      text not null,
  week          text not null,
  text          text not null,
  status        text not null check (status in ('SCREENING')),
  contact_found boolean not null
);
select kit_protect('free_text');
create index free_text_collection on free_text (collection_id);

-- The one way from an unguessable code to its county, for people without a login. It answers with
-- two digits or nothing; everything after it goes through row-level security.
create function feedback_county_of_code(hash bytea) returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as 'select county from public.channel where code_hash = hash';
revoke all on function feedback_county_of_code(bytea) from public;
grant execute on function feedback_county_of_code(bytea) to "${app}";
