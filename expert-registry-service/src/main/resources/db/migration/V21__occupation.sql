-- When an expert is somewhere: accepted assignments, and receptions as booking tells them.
-- The column during serves the constraint; what is searched are the plain instants, for which row-level security
-- lets the index be used.
create table occupation (
  id uuid primary key default gen_random_uuid(), county text not null,
  expert_id uuid not null,
  source text not null check (source in ('ASSIGNMENT', 'RECEPTION')),
  source_id uuid not null,
  starts_at timestamptz not null, ends_at timestamptz not null,
  -- A reception is a fact when it is told: where it meets an assignment both stand, and the coordinator is shown it.
  told_too_late boolean not null default false,
  during tstzrange generated always as (tstzrange(starts_at, ends_at)) stored,
  unique (county, source_id, expert_id),
  check (ends_at > starts_at),
  check (source = 'RECEPTION' or not told_too_late),
  -- Nobody is in two places; what ends at 12:00 and what begins at 12:00 do not meet.
  constraint occupation_one_place exclude using gist (county with =, expert_id with =, during with &&)
    where (not told_too_late)
);
create index occupation_of on occupation (county, expert_id, starts_at);
create index occupation_recent on occupation (county, ends_at);
select kit_protect('occupation');

-- The newest that is known of a reception, so that an older message told again changes nothing.
create table occupying_reception (
  reception_id uuid primary key, county text not null, version bigint not null
);
select kit_protect('occupying_reception');

-- Professionals see an alias and no code: so they search by the alias alone.
insert into search_token (county, kind, token, owner_id)
select distinct e.county, 'EXPERT_ALIAS', left(word, 64), e.id
from expert e, regexp_split_to_table(
  translate(lower(e.alias), 'äåáàâãöõóòôøéèêëüúùûíìîïñçšžčđŋŧ', 'aaaaaaooooooeeeeuuuuiiiincszcdnt'),
  '[^[:alnum:]]+') word
where word <> '' and e.status <> 'ANONYMISED';
