-- Other systems ask what has changed since they asked last (FHIR: _lastUpdated), and calendars tell it: from here on it is
-- known of every row. The type stays; saying it anew fills what was empty, whichever county it is of.
alter table appointment
  alter column changed_at type timestamptz using coalesce(changed_at, created_at),
  alter column changed_at set default now(),
  alter column changed_at set not null;
alter table engagement
  alter column changed_at type timestamptz using coalesce(changed_at, created_at),
  alter column changed_at set default now(),
  alter column changed_at set not null;
alter table reception
  alter column changed_at type timestamptz using coalesce(changed_at, least(starts_at, now())),
  alter column changed_at set default now(),
  alter column changed_at set not null;

-- A summary per block of the table is enough, since what changes lies close together, and it costs a booking next to nothing.
create index appointment_changed on appointment using brin (changed_at) with (autosummarize = on);
