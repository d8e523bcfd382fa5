package fi.osallisuus.booking.device;

/** Where a thing is, as the registry tells. */
enum HandOutState {
  AVAILABLE,
  HANDED_OUT,
  RETURNED,
  LOST
}
