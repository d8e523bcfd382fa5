package fi.osallisuus.feedback.instrument;

/** Whom an instrument and a collection ask. */
public enum Audience {
  CLIENT,
  EXPERT,
  PROFESSIONAL;

  /** Whether people are asked who may need plain language. */
  boolean needsPlainLanguage() {
    return this == CLIENT;
  }
}
