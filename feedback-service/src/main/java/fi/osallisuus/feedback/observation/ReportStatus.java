package fi.osallisuus.feedback.observation;

/** How far a report has come. */
enum ReportStatus {
  /** Only its author reads it. */
  DRAFT,
  SUBMITTED,
  REVIEWED_BY_SUPERVISORS,
  /** Gone through on the ward; with the supervisors too, unless the report says otherwise. */
  REVIEWED_BY_UNIT,
  /** Both reviews are done, and it is agreed what is done about it. */
  ACTIONS_AGREED,
  CLOSED,
  /** No report will come of the shift. */
  NOT_WRITTEN
}
