package fi.osallisuus.feedback.collection;

/** What is promised to the respondent; printed on the first page and fixed when it opens. */
public enum Anonymity {
  /** Nobody can tell who answered, when, or with which link. */
  ANONYMOUS,
  /**
   * The answers of one participant before and after find each other by a code; when the series
   * ends, its key is destroyed and nobody can tell whose they are.
   */
  CONFIDENTIAL,
  /** The answer belongs to the pseudonym of a case, as the respondent has been told. */
  IDENTIFIED
}
