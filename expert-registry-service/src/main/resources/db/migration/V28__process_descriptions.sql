-- How one gets to a service, step by step; public for each unit once published (S0-35, S0-13).
create table process_description (
  id uuid primary key, county text not null, version bigint not null,
  code text not null, number int not null, unit_id uuid not null references unit,
  kind text not null check (kind in ('REFERRAL', 'BOOKING', 'GUIDANCE', 'FEEDBACK', 'PARTICIPATION', 'OTHER')),
  title_fi text not null, title_sv text, title_en text,
  change_reason text, drafted_by text not null, approved_by text,
  status text not null check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'SUPERSEDED')), published_on date,
  unique (county, code, number)
);
create unique index process_description_draft on process_description (county, code) where status in ('DRAFT', 'IN_REVIEW');
create unique index process_description_current on process_description (county, code) where status = 'PUBLISHED';
create index process_description_list on process_description (county, id);
create index process_description_of_unit on process_description (unit_id, code) where status = 'PUBLISHED';
select kit_protect('process_description');

create table process_step (
  county text not null,
  process_id uuid not null references process_description,
  position int not null,
  title_fi text not null, title_sv text, title_en text,
  text_fi text, text_sv text, text_en text,
  marking text not null check (marking in ('GENERIC', 'LOCAL')),
  responsible_role text,
  primary key (process_id, position)
);
select kit_protect('process_step');

-- Is it possible, realistic, needed? Said by professionals of units like the pilot's (S0-12).
create table process_remark (
  id uuid primary key, county text not null,
  process_id uuid not null references process_description,
  unit_id uuid not null references unit,
  possible boolean not null, realistic boolean not null, needed boolean not null,
  text text, made_by text not null, made_on date not null
);
create index process_remark_of on process_remark (process_id, id);
create index process_remark_by_unit on process_remark (unit_id);
select kit_protect('process_remark');
