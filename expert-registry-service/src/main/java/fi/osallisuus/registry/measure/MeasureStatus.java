package fi.osallisuus.registry.measure;

/** Where a measure stands; a cancelled one no longer counts as planned. */
enum MeasureStatus {
  PLANNED,
  DONE,
  CANCELLED
}
