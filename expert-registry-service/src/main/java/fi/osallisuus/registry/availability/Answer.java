package fi.osallisuus.registry.availability;

/** Whether a person can work at a time, as far as the person has said. */
public enum Answer {
  YES,
  NO,
  UNKNOWN
}
