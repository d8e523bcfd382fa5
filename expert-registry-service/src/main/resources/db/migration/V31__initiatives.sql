-- Initiatives: operating models, pilots, programmes, with what is said of them. What hangs on them stands in V32.
create table initiative (
  id uuid primary key, county text not null, version bigint not null,
  code text not null,
  kind text not null check (kind in ('MODEL', 'PILOT', 'PROGRAMME', 'PROJECT', 'FAMILY', 'TEST')),
  title_fi text not null, title_sv text, title_en text,
  phase text not null check (phase in ('IDEA', 'PREPARATION', 'PILOTING', 'EVALUATION', 'PROPOSED', 'ESTABLISHED', 'ENDED')),
  phase_since date not null, piloted boolean not null,
  starts_on date not null, ends_on date, published_on date,
  accountable_leader text not null,
  produced_by text not null check (produced_by in ('PROFESSIONALS', 'CLIENTS', 'TOGETHER')),
  generic boolean not null,
  responsibility_model text check (responsibility_model in ('COORDINATOR', 'IDENTIFYING_PROFESSIONAL', 'WORK_PAIR')),
  recording_regime text not null check (recording_regime in ('NONE', 'EXTERNAL_REQUIRED')),
  parent_id uuid references initiative, generic_id uuid references initiative, continued_by_id uuid references initiative,
  programmes varchar[] not null, target_groups varchar[] not null,
  problem_fi text, problem_sv text, problem_en text,
  hypothesis_fi text, hypothesis_sv text, hypothesis_en text,
  result_fi text, result_sv text, result_en text,
  lessons_fi text, lessons_sv text, lessons_en text,
  adoption text not null check (adoption in ('NONE', 'DEVELOPED_NOT_ADOPTED', 'PARTLY', 'ADOPTED')),
  end_causes varchar[] not null,
  described_on date, without_client_perspective text,
  unique (county, code),
  check (ends_on is null or ends_on >= starts_on),
  check (parent_id is null or parent_id <> id),
  check (continued_by_id is null or continued_by_id <> id),
  check ((phase = 'ENDED') = (cardinality(end_causes) > 0)),
  check (phase <> 'ENDED' or (lessons_fi is not null and ends_on is not null))
);
create index initiative_list on initiative (county, id);
create index initiative_by_parent on initiative (parent_id);
create index initiative_by_generic on initiative (generic_id);
create index initiative_by_successor on initiative (continued_by_id);
select kit_protect('initiative');

create table initiative_strategy_link (
  county text not null, initiative_id uuid not null references initiative, position int not null,
  document text not null, objective text not null,
  year_from int not null, year_to int check (year_to >= year_from),
  primary key (initiative_id, position)
);
select kit_protect('initiative_strategy_link');

create table initiative_goal (
  county text not null, initiative_id uuid not null references initiative, position int not null,
  code text not null, text_fi text not null, text_sv text, text_en text,
  indicators varchar[] not null, baseline numeric(12, 2), target numeric(12, 2),
  primary key (initiative_id, position), unique (initiative_id, code)
);
select kit_protect('initiative_goal');

create table initiative_description (
  county text not null, initiative_id uuid not null references initiative,
  section text not null check (section in ('NEED', 'SOLUTION', 'ROLES', 'PROCESS', 'RESULTS', 'SPREAD')),
  text_fi text not null, text_sv text, text_en text,
  primary key (initiative_id, section)
);
select kit_protect('initiative_description');

create table initiative_partner (
  county text not null, initiative_id uuid not null references initiative,
  organisation_id uuid not null references organisation,
  primary key (initiative_id, organisation_id)
);
create index initiative_partner_of on initiative_partner (organisation_id);
select kit_protect('initiative_partner');

create table initiative_relation (
  county text not null, initiative_id uuid not null references initiative, position int not null,
  kind text not null check (kind in ('INSPIRED_BY', 'FUNDED_BY', 'CONTINUED_BY', 'PART_OF', 'SIBLING', 'ADAPTED_IN')),
  title text not null, relation_county text, url text,
  primary key (initiative_id, position)
);
select kit_protect('initiative_relation');

create table initiative_evidence (
  county text not null, initiative_id uuid not null references initiative, position int not null,
  kind text not null check (kind in ('EXPERT_STORY', 'STAFF_SURVEY', 'CLIENT_FEEDBACK', 'RESEARCH', 'OTHER_COUNTY')),
  title text not null, url text, collected_on date,
  primary key (initiative_id, position)
);
select kit_protect('initiative_evidence');

create table initiative_recognition (
  county text not null, initiative_id uuid not null references initiative, position int not null,
  title text not null, given_by text not null, given_on date not null,
  primary key (initiative_id, position)
);
select kit_protect('initiative_recognition');

create table initiative_resource (
  county text not null, initiative_id uuid not null references initiative, position int not null,
  role text not null, fte numeric(5, 2) not null check (fte > 0),
  funding text not null check (funding in ('OWN_BUDGET', 'PROJECT', 'OTHER')),
  starts_on date not null, ends_on date check (ends_on >= starts_on),
  primary key (initiative_id, position)
);
select kit_protect('initiative_resource');

create table initiative_funding (
  county text not null, initiative_id uuid not null references initiative, position int not null,
  source text not null, starts_on date not null, ends_on date check (ends_on >= starts_on),
  amount numeric(10, 2) check (amount >= 0),
  primary key (initiative_id, position)
);
select kit_protect('initiative_funding');

-- An address of an outside page: nobody calls it over the network, a person says when it was looked at.
create table initiative_link (
  county text not null, initiative_id uuid not null references initiative, position int not null,
  title text not null, url text not null, checked_on date, dead boolean not null,
  primary key (initiative_id, position)
);
select kit_protect('initiative_link');

-- Whom to ask: a role and a functional mailbox, no person's name.
create table initiative_contact (
  county text not null, initiative_id uuid not null references initiative, position int not null,
  role text not null, mailbox text not null,
  primary key (initiative_id, position)
);
select kit_protect('initiative_contact');

-- Where it is tried: a unit of the county, or another organisation such as a municipality (S2-03).
create table initiative_site (
  id uuid primary key, county text not null, version bigint not null,
  initiative_id uuid not null references initiative,
  unit_id uuid references unit, organisation_id uuid references organisation,
  method text not null, starts_on date not null, ends_on date,
  result_fi text, result_sv text, result_en text,
  check ((unit_id is null) <> (organisation_id is null)),
  check (ends_on is null or ends_on >= starts_on)
);
create index initiative_site_of on initiative_site (initiative_id, id);
create index initiative_site_by_unit on initiative_site (unit_id);
create index initiative_site_by_organisation on initiative_site (organisation_id);
select kit_protect('initiative_site');
