package fi.osallisuus.analytics.coordination;

import fi.osallisuus.analytics.report.Population;

/** The people behind the figures of the coordination. */
enum CoordinationPopulation implements Population {
  EXPERT_BANK
}
