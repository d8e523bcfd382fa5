-- Other systems ask what has changed since they asked last (FHIR: _lastUpdated). A summary per block of the table is enough,
-- since what changes lies close together, and it costs a booking next to nothing.
create index appointment_changed on appointment
  using brin ((coalesce(changed_at, created_at))) with (autosummarize = on);
