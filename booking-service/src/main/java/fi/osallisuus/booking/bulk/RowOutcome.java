package fi.osallisuus.booking.bulk;

/** What became of a row, or would become of it. */
enum RowOutcome {
  BOOKED,
  WOULD_BOOK,
  ALREADY_BOOKED,
  REFUSED
}
