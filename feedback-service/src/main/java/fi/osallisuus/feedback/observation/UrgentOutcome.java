package fi.osallisuus.feedback.observation;

/** What the ward did about an urgent matter. */
enum UrgentOutcome {
  PUT_RIGHT,
  /** Told on to who can put it right, such as patient safety or the estate. */
  PASSED_ON,
  NO_DANGER
}
