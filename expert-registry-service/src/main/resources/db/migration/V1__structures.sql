-- Counties are public reference data: the same rows for everybody, changed by migrations only.
create table county (
  code text primary key check (code ~ '^[0-9]{2}$'),
  fi text not null, sv text not null, en text not null,
  bilingual boolean not null
);
comment on column county.bilingual is 'To be verified against the government decree before production use.';

insert into county (code, fi, sv, en, bilingual) values
 ('01', 'Itä-Uudenmaan hyvinvointialue', 'Östra Nylands välfärdsområde', 'East Uusimaa wellbeing services county', true),
 ('02', 'Keski-Uudenmaan hyvinvointialue', 'Mellersta Nylands välfärdsområde', 'Central Uusimaa wellbeing services county', false),
 ('03', 'Länsi-Uudenmaan hyvinvointialue', 'Västra Nylands välfärdsområde', 'West Uusimaa wellbeing services county', true),
 ('04', 'Vantaan ja Keravan hyvinvointialue', 'Vanda och Kervo välfärdsområde', 'Vantaa and Kerava wellbeing services county', true),
 ('05', 'Varsinais-Suomen hyvinvointialue', 'Egentliga Finlands välfärdsområde', 'Southwest Finland wellbeing services county', true),
 ('06', 'Satakunnan hyvinvointialue', 'Satakunta välfärdsområde', 'Satakunta wellbeing services county', false),
 ('07', 'Kanta-Hämeen hyvinvointialue', 'Egentliga Tavastlands välfärdsområde', 'Kanta-Häme wellbeing services county', false),
 ('08', 'Pirkanmaan hyvinvointialue', 'Birkalands välfärdsområde', 'Pirkanmaa wellbeing services county', false),
 ('09', 'Päijät-Hämeen hyvinvointialue', 'Päijänne-Tavastlands välfärdsområde', 'Päijät-Häme wellbeing services county', false),
 ('10', 'Kymenlaakson hyvinvointialue', 'Kymmenedalens välfärdsområde', 'Kymenlaakso wellbeing services county', true),
 ('11', 'Etelä-Karjalan hyvinvointialue', 'Södra Karelens välfärdsområde', 'South Karelia wellbeing services county', false),
 ('12', 'Etelä-Savon hyvinvointialue', 'Södra Savolax välfärdsområde', 'South Savo wellbeing services county', false),
 ('13', 'Pohjois-Savon hyvinvointialue', 'Norra Savolax välfärdsområde', 'North Savo wellbeing services county', false),
 ('14', 'Pohjois-Karjalan hyvinvointialue', 'Norra Karelens välfärdsområde', 'North Karelia wellbeing services county', false),
 ('15', 'Keski-Suomen hyvinvointialue', 'Mellersta Finlands välfärdsområde', 'Central Finland wellbeing services county', false),
 ('16', 'Etelä-Pohjanmaan hyvinvointialue', 'Södra Österbottens välfärdsområde', 'South Ostrobothnia wellbeing services county', false),
 ('17', 'Pohjanmaan hyvinvointialue', 'Österbottens välfärdsområde', 'Ostrobothnia wellbeing services county', true),
 ('18', 'Keski-Pohjanmaan hyvinvointialue', 'Mellersta Österbottens välfärdsområde', 'Central Ostrobothnia wellbeing services county', true),
 ('19', 'Pohjois-Pohjanmaan hyvinvointialue', 'Norra Österbottens välfärdsområde', 'North Ostrobothnia wellbeing services county', false),
 ('20', 'Kainuun hyvinvointialue', 'Kajanalands välfärdsområde', 'Kainuu wellbeing services county', false),
 ('21', 'Lapin hyvinvointialue', 'Lapplands välfärdsområde', 'Lapland wellbeing services county', false),
 ('90', 'Helsingin kaupunki', 'Helsingfors stad', 'City of Helsinki', true),
 ('91', 'Ahvenanmaa', 'Åland', 'Åland', true);

alter table county enable row level security;
create policy county_read on county for select using (true);
revoke insert, update, delete on county from "${app}";

create table unit (
  id uuid primary key, county text not null, version bigint not null,
  code text not null, kind text not null check (kind in ('AREA', 'CENTRE', 'TEAM')),
  parent_id uuid references unit,
  name_fi text not null, name_sv text, name_en text,
  service_line text, level text check (level in ('PRIMARY', 'SPECIALISED')),
  required_themes text[] not null,
  bilingual boolean not null, oid text, active boolean not null,
  unique (county, code),
  check ((kind = 'AREA') = (parent_id is null))
);
create index unit_by_parent on unit (parent_id);
create index unit_list on unit (county, id);
select kit_protect('unit');

-- Codes are stable and never reused: there is no delete, a code is ended by its last day.
-- County '*' is the national list; a county's own row adds a code or overrides its labels and dates.
create table codelist_entry (
  county text not null default kit_county(),
  list text not null, code text not null check (code ~ '^[A-Z0-9_]+$' or list = 'LANGUAGE'),
  version bigint not null default 1,
  fi text not null, sv text not null, en text not null,
  sv_reviewed boolean not null,
  position int not null,
  valid_from date not null, valid_to date, check (valid_to is null or valid_to >= valid_from),
  primary key (county, list, code)
);
comment on column codelist_entry.sv_reviewed is 'False: our own translation, to be read by a native speaker before release.';
revoke delete on codelist_entry from "${app}";
