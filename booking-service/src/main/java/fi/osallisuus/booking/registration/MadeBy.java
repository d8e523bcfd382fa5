package fi.osallisuus.booking.registration;

/** Who registered, as a kind. */
enum MadeBy {
  VISITOR,
  STAFF,
  SYSTEM
}
