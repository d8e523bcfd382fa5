package fi.osallisuus.booking.engagement;

/** Why a shift is shorter or longer than usual; a code, never a text. */
enum DurationReason {
  CLOCK_CHANGE,
  WARD_RHYTHM,
  EXPERT_WISH,
  PART_OF_DAY,
  BROKEN_OFF,
  RAN_OVER,
  OTHER
}
