package fi.osallisuus.feedback.decision;

/** What a body puts on record (S1-13). */
public enum DecisionKind {
  DECISION,
  ASSESSMENT,
  /** Holds from a day on, until it is ended. */
  POLICY_LINE
}
