package fi.osallisuus.feedback.instrument;

/** Whom an instrument and a collection ask. */
public enum Audience {
  CLIENT,
  EXPERT,
  PROFESSIONAL
}
