-- Appointments whose own time was taken away: their reception was cancelled or planned anew and they stayed. A row
-- counts only while the appointment stands where it stood; moving it is enough to be rid of it.
create table lost_appointment (
  appointment_id uuid primary key references appointment on delete cascade,
  county text not null,
  reception_id uuid not null references reception,
  starts_at timestamptz not null,
  code text not null,
  since timestamptz not null
);
create index lost_appointment_reception on lost_appointment (reception_id);
create index lost_appointment_county on lost_appointment (county);
select kit_protect('lost_appointment');
