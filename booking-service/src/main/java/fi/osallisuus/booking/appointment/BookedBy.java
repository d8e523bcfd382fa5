package fi.osallisuus.booking.appointment;

/** Who made the booking, as a kind (S0-36). */
public enum BookedBy {
  CLIENT,
  PROFESSIONAL,
  SYSTEM
}
