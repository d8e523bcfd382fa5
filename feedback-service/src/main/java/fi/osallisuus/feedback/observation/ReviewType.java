package fi.osallisuus.feedback.observation;

/** The two times that a report is gone through; both are needed (S2-17, S2-18). */
enum ReviewType {
  SUPERVISORS,
  UNIT
}
