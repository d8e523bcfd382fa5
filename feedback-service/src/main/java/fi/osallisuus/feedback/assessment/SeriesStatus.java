package fi.osallisuus.feedback.assessment;

/** Life of a series: it ends with its last assessment, or without one. */
public enum SeriesStatus {
  OPEN,
  COMPLETED,
  /** The client has left before the end; there will be no last assessment. */
  DROPPED_OUT
}
