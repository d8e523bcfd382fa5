package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.disclosure.Answer;

/** Computes one figure or breakdown of the report and says what may be shown of it. */
@FunctionalInterface
interface Statement {
  Answer on(Sheet sheet);
}
