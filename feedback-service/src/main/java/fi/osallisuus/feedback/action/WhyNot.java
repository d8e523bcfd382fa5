package fi.osallisuus.feedback.action;

/** Why something is not done; residents are told it in plain words. */
public enum WhyNot {
  LAW,
  MONEY,
  SAFETY,
  ALREADY_DONE,
  CONFLICTING_WISHES,
  OUTSIDE_REMIT
}
