package fi.osallisuus.feedback.assessment;

/** Where in the guidance of a case an assessment is taken (S3-24). */
public enum Phase {
  START,
  MID,
  END
}
