-- You said – we did, as staff write it.
create table effect (
  id            uuid primary key,
  county        text not null,
  version       bigint not null,
  stage         text not null check (stage in ('DRAFT', 'IN_REVIEW', 'PUBLISHED')),
  outcome       text not null check (outcome in ('CHANGED', 'NOT_CHANGED')),
  you_said_fi   text not null,
  you_said_sv   text,
  you_said_en   text,
  we_decided_fi text,
  we_decided_sv text,
  we_decided_en text,
  we_did_fi     text,
  we_did_sv     text,
  we_did_en     text,
  why_not_fi    text,
  why_not_sv    text,
  why_not_en    text,
  why_not       text check (why_not in
    ('LAW', 'MONEY', 'SAFETY', 'ALREADY_DONE', 'CONFLICTING_WISHES', 'OUTSIDE_REMIT')),
  decision_id   uuid references decision,
  decided_in    text,
  decided_month text,
  quote         boolean not null,
  quote_consent boolean not null,
  unit_id       uuid references unit,
  ward_id       uuid,
  place         text,
  municipality  text check (municipality ~ '^[0-9]{3}$'),
  theme         text,
  edited_by     text not null,
  editions      int not null,
  published_on  date,
  withdrawn_on  date,
  -- Nothing changed that nobody says what it is.
  check (stage <> 'PUBLISHED' or outcome <> 'CHANGED' or length(we_did_fi) >= 30),
  check (stage <> 'PUBLISHED' or outcome <> 'NOT_CHANGED' or length(why_not_fi) >= 30)
);
select kit_protect('effect');
create index effect_list on effect (county, id);
create index effect_decision on effect (decision_id);
create index effect_unit on effect (unit_id);

create table effect_source (
  county    text not null,
  effect_id uuid not null references effect,
  position  int not null,
  kind      text not null,
  id        uuid not null,
  primary key (effect_id, position)
);
select kit_protect('effect_source');
create index effect_source_of on effect_source (county, id);

create table effect_action (
  county    text not null,
  effect_id uuid not null references effect,
  position  int not null,
  action_id uuid not null references action,
  primary key (effect_id, position)
);
select kit_protect('effect_action');
create index effect_action_of on effect_action (action_id);

-- Releases of figures, kept by analytics.
create table effect_figure (
  county      text not null,
  effect_id   uuid not null references effect,
  position    int not null,
  snapshot_id uuid not null,
  primary key (effect_id, position)
);
select kit_protect('effect_figure');

-- What residents read: a copy of the words that a second person published. A withdrawn one has none left.
create table change (
  id            uuid primary key references effect,
  county        text not null,
  withdrawn     boolean not null,
  outcome       text not null,
  you_said_fi   text,
  you_said_sv   text,
  you_said_en   text,
  we_decided_fi text,
  we_decided_sv text,
  we_decided_en text,
  we_did_fi     text,
  we_did_sv     text,
  we_did_en     text,
  why_not_fi    text,
  why_not_sv    text,
  why_not_en    text,
  why_not       text,
  unit_id       uuid references unit,
  place         text,
  municipality  text,
  theme         text,
  decided_in    text not null,
  decided_month text not null,
  diary_number  text,
  -- A step of a ladder that begins at five; the count itself is not kept.
  at_least      int check (at_least >= 5),
  published_on  date not null,
  published_at  timestamptz not null,
  changed_at    timestamptz not null,
  check (withdrawn = (you_said_fi is null))
);
select kit_protect('change');
create index change_newest on change (county, published_on desc, id desc) where not withdrawn;
create index change_unit on change (unit_id);
