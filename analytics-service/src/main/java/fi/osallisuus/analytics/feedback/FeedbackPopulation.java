package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.report.Population;

/** The people behind figures of feedback, other than those who answered a survey. */
enum FeedbackPopulation implements Population {
  /** Patients and relatives whom experts met on wards. */
  PEOPLE_MET,
  /** Those who wrote through the residents' channel. */
  RESIDENTS,
  /** Those whose oral feedback was written down. */
  ORAL
}
