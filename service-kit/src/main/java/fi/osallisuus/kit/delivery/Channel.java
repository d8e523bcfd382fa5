package fi.osallisuus.kit.delivery;

/** How somebody is reached. */
public enum Channel {
  EMAIL,
  SMS
}
