package fi.osallisuus.booking.waiting;

/** Why a wish for a time lapsed though nobody took it back. */
enum EndReason {
  OFFERS_MISSED,
  WISHES_PASSED,
  REFERRAL_NOT_VALID
}
