package fi.osallisuus.feedback.evaluation;

/** How far a part of the evaluation has come. */
public enum PartState {
  /** Nobody has planned it yet. */
  MISSING,
  READY,
  COLLECTING,
  CLOSED
}
