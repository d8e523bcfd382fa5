package fi.osallisuus.booking.appointment;

/** Who made the booking, as a kind (S0-36). */
enum BookedBy {
  CLIENT,
  PROFESSIONAL,
  SYSTEM
}
