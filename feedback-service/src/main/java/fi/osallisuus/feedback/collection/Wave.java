package fi.osallisuus.feedback.collection;

/** The place of a collection in a series that asks the same again. */
public enum Wave {
  /** Before something begins; the first of its series. */
  BEFORE,
  /** The same asked again afterwards (S3-27). */
  AFTER,
  /** The same asked again and again, such as every year (S1-40). */
  REPEATED
}
