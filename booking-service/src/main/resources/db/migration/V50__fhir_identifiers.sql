-- The name that another system gave an appointment, with the system it is a name in (FHIR Identifier). Opaque: it may
-- name an appointment, never a client.
create table appointment_identifier (
  appointment_id uuid primary key references appointment on delete cascade,
  county text not null,
  system text check (length(system) <= 200),
  value text not null check (length(value) <= 64)
);
create index appointment_identifier_value on appointment_identifier (county, value);
select kit_protect('appointment_identifier');
