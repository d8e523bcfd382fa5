-- What was recorded by mistake is taken back, corrected or marked as never true; nothing is deleted.
alter table appointment
  drop constraint appointment_status_check,
  add constraint appointment_status_check check (status in ('HELD', 'EXPIRED', 'CONFIRMED', 'CHECKED_IN',
    'CANCELLED_BY_CLIENT', 'CANCELLED_BY_PROVIDER', 'COMPLETED', 'NO_SHOW', 'INTERRUPTED', 'ENTERED_IN_ERROR')),
  drop constraint appointment_kind_check,
  add constraint appointment_kind_check check (kind in ('VISIT', 'WALK_IN', 'WORK_PAIR'));

-- One row per appointment whatever happens: withdrawn, and recorded anew, it stays the same visit with a higher version.
alter table visit
  add column withdrawn boolean not null default false,
  add column corrected_at timestamptz,
  add column correction_reason text
    check (correction_reason in ('MISTYPED', 'MIXED_UP', 'LATE_INFORMATION', 'OTHER')),
  add constraint visit_correction check ((corrected_at is null) = (correction_reason is null)),
  add constraint visit_missed check (outcome <> 'NO_SHOW' or duration_minutes is null);
create index visit_list on visit (county, recorded_at, id);
