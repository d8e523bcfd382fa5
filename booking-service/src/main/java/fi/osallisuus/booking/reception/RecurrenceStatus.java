package fi.osallisuus.booking.reception;

/** A recurrence goes on until it is ended. */
enum RecurrenceStatus {
  ACTIVE,
  ENDED
}
