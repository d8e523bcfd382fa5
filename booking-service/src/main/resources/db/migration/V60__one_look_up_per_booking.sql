-- An appointment repeats the service and the site of its reception. Three references cost three look-ups per booking, and
-- two of them lock the same two rows for every caller; one reference to the reception says more: that the copies agree.
alter table reception add constraint reception_place unique (id, service_id, site_id);
alter table appointment
  drop constraint appointment_reception_id_fkey,
  drop constraint appointment_service_id_fkey,
  drop constraint appointment_site_id_fkey,
  add constraint appointment_reception foreign key (reception_id, service_id, site_id)
    references reception (id, service_id, site_id) on update cascade;
