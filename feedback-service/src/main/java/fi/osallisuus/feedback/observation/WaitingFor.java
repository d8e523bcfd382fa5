package fi.osallisuus.feedback.observation;

/** What a report waits for. */
enum WaitingFor {
  /** The expert's summary. */
  SUMMARY,
  SUPERVISORS_REVIEW,
  UNIT_REVIEW,
  /** Actions, or a reason for none. */
  ACTIONS,
  /** Nothing but to be closed. */
  CLOSING
}
