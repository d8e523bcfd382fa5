package fi.osallisuus.feedback.action;

/** Who carries an action out. */
public enum Owner {
  UNIT,
  /** In municipal wellbeing work the municipality does it (S2-22). */
  MUNICIPALITY,
  BODY,
  COUNTY
}
