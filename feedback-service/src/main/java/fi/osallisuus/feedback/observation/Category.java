package fi.osallisuus.feedback.observation;

/** The four objects of observation (S2-12, codelist 3.13). */
enum Category {
  ACTIVITY,
  ENVIRONMENT,
  SPACES,
  INTERACTION
}
