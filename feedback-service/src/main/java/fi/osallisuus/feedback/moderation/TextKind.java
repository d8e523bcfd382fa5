package fi.osallisuus.feedback.moderation;

/** Where a text came from. */
public enum TextKind {
  /** An answer in a survey, cut loose from the other answers; the subject is the collection. */
  SURVEY,
  /** A feedback item; the subject is the item. */
  ITEM,
  /** An observation or a summary of a shift; the subject is the report. */
  OBSERVATION,
  /** A story of an expert by experience; the subject is the item. */
  STORY,
  /** A proposal of a panel; the subject is the proposal. */
  PROPOSAL,
  /** A post of a discussion; the subject is the discussion. */
  POST
}
