package fi.osallisuus.feedback.observation;

/** Whether something is good or could be better (S2-12). */
enum Polarity {
  STRENGTH,
  TO_IMPROVE
}
