package fi.osallisuus.feedback.issue;

/** What kind of thing stands in the way. */
public enum IssueCategory {
  /** How clients find their way to the service. */
  CLIENT_FLOW,
  /** How those who should work together do. */
  NETWORK,
  /** Law and its reading; never worked around by software (S3-47). */
  LEGAL,
  OTHER
}
