package fi.osallisuus.feedback.collection;

/** What is promised to the respondent; printed on the first page and fixed from the start. */
public enum Anonymity {
  /** Nobody can tell who answered, when, or with which link. */
  ANONYMOUS
}
