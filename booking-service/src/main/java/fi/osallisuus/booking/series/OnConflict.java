package fi.osallisuus.booking.series;

/** What a date that cannot be booked does to the rest of a series. */
enum OnConflict {
  FAIL,
  SKIP
}
