package fi.osallisuus.booking.reception;

/** A reception is published, and then either held and closed, or cancelled. */
enum ReceptionStatus {
  PUBLISHED,
  CANCELLED,
  CLOSED
}
