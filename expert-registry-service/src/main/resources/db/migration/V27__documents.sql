-- Guidelines, tools and forms: what they are and where they lie; the files themselves are kept elsewhere (S1-09).
create table document (
  id uuid primary key, county text not null, version bigint not null,
  code text not null, number int not null,
  kind text not null check (kind in ('GUIDELINE', 'TOOL', 'FORM', 'TEMPLATE', 'MATERIAL', 'STRATEGY', 'MINUTES', 'OTHER')),
  title_fi text not null, title_sv text, title_en text,
  summary_fi text, summary_sv text, summary_en text,
  link text not null, language text not null,
  audience text not null check (audience in ('STAFF', 'PUBLIC')),
  owner_role text not null, unit_id uuid references unit,
  review_by date not null,
  change_reason text, drafted_by text not null, approved_by text,
  status text not null check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'SUPERSEDED')), published_on date,
  unique (county, code, number)
);
create unique index document_draft on document (county, code) where status in ('DRAFT', 'IN_REVIEW');
create unique index document_current on document (county, code) where status = 'PUBLISHED';
create index document_list on document (county, status, id);
create index document_by_review on document (county, review_by) where status = 'PUBLISHED';
create index document_by_unit on document (unit_id);
select kit_protect('document');

-- The needs that a document came of; needs are kept by the bodies that raise them (S1-23).
create table document_need (
  county text not null,
  document_id uuid not null references document,
  need_id uuid not null,
  primary key (document_id, need_id)
);
create index document_need_by_need on document_need (county, need_id);
select kit_protect('document_need');
