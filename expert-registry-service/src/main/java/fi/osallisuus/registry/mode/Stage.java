package fi.osallisuus.registry.mode;

/** Where in the work one is: from the need to the decision (S1-32). */
enum Stage {
  NEED,
  IDEATION,
  PLANNING,
  IMPLEMENTATION,
  EVALUATION,
  DECISION
}
