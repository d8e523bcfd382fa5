package fi.osallisuus.booking.appointment;

/** Why what was recorded of a visit is changed; a code, never a text. */
enum CorrectionReason {
  MISTYPED,
  MIXED_UP,
  LATE_INFORMATION,
  OTHER
}
