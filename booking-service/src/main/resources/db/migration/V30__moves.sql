-- An appointment may move: it keeps its id, and the sequence tells calendars which of two copies is newer (RFC 5545).
alter table appointment
  add column ical_sequence int not null default 0,
  -- When it came to its present state; nothing is undone a day later. Null for what was booked and never touched.
  add column status_at timestamptz,
  add column hold_extended boolean not null default false;

-- Who moves claims the new slot before giving up the old one, so that two who swap never wait on each other crosswise;
-- for that moment an appointment has two claims.
alter table slot_claim drop constraint slot_claim_pkey;
alter table slot_claim add primary key (appointment_id, reception_id, during);
