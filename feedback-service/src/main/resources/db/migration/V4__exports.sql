-- Who takes a collection's answers out of the service, and why. The files themselves are made when asked for.
create table answer_export (
  id            uuid primary key,
  county        text not null,
  version       bigint not null,
  collection_id uuid not null references collection,
  format        text not null check (format in ('CSV', 'XLSX', 'JSON', 'FHIR', 'SPSS')),
  reason        text not null check (length(reason) >= 10),
  made_on       date not null
);
select kit_protect('answer_export');
create index answer_export_collection on answer_export (collection_id, id);
