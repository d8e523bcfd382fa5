create table expert (
  id uuid primary key, county text not null, version bigint not null,
  code text not null, alias text not null,
  kind text not null check (kind in ('EXPERT_BY_EXPERIENCE', 'DEVELOPER_CLIENT')),
  status text not null check (status in ('INTERESTED', 'UNDER_REVIEW', 'APPROVED', 'CONTRACTED', 'ORIENTED',
    'ACTIVE', 'PAUSED', 'ENDED', 'REDIRECTED', 'REJECTED', 'WITHDRAWN', 'ANONYMISED')),
  pause_reason text, status_since timestamptz not null,
  account_id text,
  languages varchar[] not null, areas uuid[] not null, modes varchar[] not null,
  consent_text_version text not null, consent_given_on date not null,
  gate_missing text[] not null, receive_from date, receive_until date,
  unique (county, code),
  check ((status = 'PAUSED') = (pause_reason is not null)),
  check (status = 'ANONYMISED' or (cardinality(languages) > 0 and cardinality(areas) > 0))
);
create unique index expert_by_account on expert (county, account_id) where account_id is not null;
create index expert_list on expert (county, id);
create index expert_in_service on expert (county, status);
select kit_protect('expert');

-- Experience themes are health data: each has its own consent (GDPR art. 9).
create table expert_theme (
  id uuid primary key, county text not null,
  expert_id uuid not null references expert,
  theme text not null, basis text not null check (basis in ('OWN', 'NEXT_OF_KIN')),
  consent_text_version text not null, consent_given_on date not null,
  consent_valid_until date, withdrawn_on date
);
create unique index expert_theme_once on expert_theme (expert_id, theme, basis) where withdrawn_on is null;
create index expert_theme_search on expert_theme (county, theme) where withdrawn_on is null;
select kit_protect('expert_theme');

-- Name and address live apart from the profile, so that nothing that reads experts reads them.
create table expert_contact (
  expert_id uuid primary key references expert, county text not null, version bigint not null,
  name text not null, email text, phone text
);
select kit_protect('expert_contact');

create table training (
  id uuid primary key, county text not null, version bigint not null,
  expert_id uuid not null references expert,
  provider text not null, name text not null, hours numeric(6, 1) not null check (hours > 0),
  ended_on date not null, evidence_seen boolean not null,
  verified_on date, verified_by text,
  check ((verified_on is null) = (verified_by is null)),
  check (verified_on is null or evidence_seen)
);
create index training_of on training (expert_id);
select kit_protect('training');

create table contract (
  id uuid primary key, county text not null, version bigint not null,
  expert_id uuid not null references expert,
  type text not null check (type in ('EMPLOYMENT', 'COMMISSION', 'FEE_AGREEMENT', 'VOLUNTEER')),
  valid_from date not null, valid_to date, template_version text not null,
  status text not null check (status in ('DRAFT', 'APPROVED', 'SIGNED', 'TERMINATED')),
  approved_by text, approved_on date, signed_on date, ends_on date,
  check (valid_to is null or valid_to >= valid_from),
  check (status = 'DRAFT' or approved_by is not null),
  check (status in ('DRAFT', 'APPROVED') or signed_on is not null)
);
create index contract_of on contract (expert_id);
create index contract_ending on contract (county, valid_to, id) where status = 'SIGNED';
select kit_protect('contract');

create table orientation_package (
  id uuid primary key, county text not null, version bigint not null,
  code text not null, number int not null,
  title_fi text not null, title_sv text, title_en text,
  status text not null check (status in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')), published_on date,
  unique (county, code, number)
);
create unique index orientation_package_draft on orientation_package (county, code) where status = 'DRAFT';
create unique index orientation_package_current on orientation_package (county, code) where status = 'PUBLISHED';
create index orientation_package_list on orientation_package (county, id);
select kit_protect('orientation_package');

create table orientation_item (
  id uuid primary key, county text not null,
  package_id uuid not null references orientation_package,
  position int not null, mandatory boolean not null,
  title_fi text not null, title_sv text, title_en text,
  link text, minutes int check (minutes > 0),
  unique (package_id, position)
);
select kit_protect('orientation_item');

create table orientation (
  id uuid primary key, county text not null, version bigint not null,
  expert_id uuid not null references expert,
  package_id uuid not null references orientation_package,
  assigned_on date not null,
  unique (expert_id, package_id)
);
create index orientation_by_package on orientation (package_id);
select kit_protect('orientation');

create table orientation_done (
  county text not null,
  orientation_id uuid not null references orientation,
  item_id uuid not null references orientation_item,
  done_on date not null, oriented_by text not null,
  primary key (orientation_id, item_id)
);
create index orientation_done_by_item on orientation_done (item_id);
select kit_protect('orientation_done');

create table job_description (
  id uuid primary key, county text not null, version bigint not null,
  code text not null, mode text not null, major int not null, minor int not null,
  title_fi text not null, title_sv text, title_en text,
  change_reason text,
  status text not null check (status in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')), published_on date,
  unique (county, code, major, minor)
);
create unique index job_description_draft on job_description (county, code) where status = 'DRAFT';
create unique index job_description_current on job_description (county, code) where status = 'PUBLISHED';
create index job_description_list on job_description (county, id);
select kit_protect('job_description');

create table job_description_section (
  county text not null,
  job_description_id uuid not null references job_description,
  section text not null check (section in ('PURPOSE', 'TASKS', 'NOT_DONE', 'REPORTING', 'CONFIDENTIALITY', 'NOT_TREATMENT')),
  text_fi text not null, text_sv text, text_en text,
  primary key (job_description_id, section)
);
select kit_protect('job_description_section');

create table acknowledgement (
  id uuid primary key, county text not null,
  expert_id uuid not null references expert,
  job_description_id uuid not null references job_description,
  acknowledged_on date not null, recorded_by text not null,
  unique (expert_id, job_description_id)
);
create index acknowledgement_by_description on acknowledgement (job_description_id);
select kit_protect('acknowledgement');

create table confidentiality_undertaking (
  expert_id uuid primary key references expert, county text not null, version bigint not null,
  text_version text not null, given_on date not null, recorded_by text not null
);
select kit_protect('confidentiality_undertaking');
