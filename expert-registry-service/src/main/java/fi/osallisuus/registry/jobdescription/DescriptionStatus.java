package fi.osallisuus.registry.jobdescription;

/** A published version never changes; the next one takes its place. */
enum DescriptionStatus {
  DRAFT,
  PUBLISHED,
  SUPERSEDED
}
