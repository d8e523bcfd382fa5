package fi.osallisuus.feedback.decision;

/** What was decided about what people had said. */
public enum Outcome {
  CHANGE_MADE,
  CHANGE_PLANNED,
  NO_CHANGE,
  /** Others have to decide it. */
  REFERRED,
  NOTED
}
