package fi.osallisuus.registry.measure;

/** Where a measure makes participation come true (S1-22). */
enum MeasureArea {
  DECISION_MAKING,
  SERVICES,
  DEVELOPMENT
}
