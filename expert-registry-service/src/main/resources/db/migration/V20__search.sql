-- The words by which things are found. Under row-level security an index serves =, < and > on plain columns only
-- (these are leakproof), not ilike, trigrams or tsvector: so words are normalised in Java and prefixes are ranges.
create table search_token (
  county text not null,
  kind text not null check (kind ~ '^[A-Z_]{2,30}$'),
  -- Byte order, so that everything that begins with 'abc' is one range whatever the database's language.
  token text collate "C" not null,
  owner_id uuid not null,
  primary key (county, kind, token, owner_id)
);
create index search_token_of on search_token (county, kind, owner_id, token);
select kit_protect('search_token');

-- Experts that are there already; later ones are indexed by the service, in the same words.
insert into search_token (county, kind, token, owner_id)
select distinct e.county, 'EXPERT', left(word, 64), e.id
from expert e, regexp_split_to_table(
  translate(lower(e.code || ' ' || e.alias), 'äåáàâãöõóòôøéèêëüúùûíìîïñçšžčđŋŧ', 'aaaaaaooooooeeeeuuuuiiiincszcdnt'),
  '[^[:alnum:]]+') word
where word <> '' and e.status <> 'ANONYMISED';
