package fi.osallisuus.booking.message;

/** How somebody is reached. */
public enum Channel {
  EMAIL,
  SMS
}
