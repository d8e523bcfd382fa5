-- Organisers and partners of initiatives. Some ended long ago (hospital districts): they keep their days.
create table organisation (
  id uuid primary key, county text not null, version bigint not null,
  code text not null,
  type text not null check (type in ('HVA', 'CITY', 'HOSPITAL_DISTRICT_HISTORIC', 'MUNICIPALITY', 'NGO', 'STATE', 'PRIVATE')),
  name_fi text not null, name_sv text, name_en text,
  valid_from date not null, valid_to date,
  successor_id uuid references organisation,
  municipality_code text,
  unique (county, code),
  check (valid_to is null or valid_to >= valid_from),
  check (successor_id is null or successor_id <> id),
  check ((type = 'MUNICIPALITY') = (municipality_code is not null))
);
create index organisation_list on organisation (county, id);
create index organisation_successor on organisation (successor_id);
select kit_protect('organisation');
