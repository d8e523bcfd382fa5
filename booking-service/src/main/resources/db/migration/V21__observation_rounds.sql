-- A round of observations: the same wards are looked at again, half a year later, and only those are compared (S2-09).
create table observation_round (
  id uuid primary key,
  county text not null,
  version bigint not null,
  code text not null check (code ~ '^[0-9]{4}-(SPRING|SUMMER|AUTUMN|WINTER)$'),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  unique (county, code)
);

create table observation_round_ward (
  round_id uuid not null references observation_round,
  ward_id uuid not null references ward,
  county text not null,
  primary key (round_id, ward_id)
);
create index observation_round_ward_ward on observation_round_ward (ward_id);

select kit_protect(name) from unnest(array['observation_round', 'observation_round_ward']) as name;
