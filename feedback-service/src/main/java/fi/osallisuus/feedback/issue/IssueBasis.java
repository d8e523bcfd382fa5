package fi.osallisuus.feedback.issue;

/** What an issue was noticed by. */
public enum IssueBasis {
  EXPERIENCE,
  REPORT
}
