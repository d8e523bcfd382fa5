package fi.osallisuus.registry.orientation;

/** A published package never changes; the next version takes its place. */
enum PackageStatus {
  DRAFT,
  PUBLISHED,
  SUPERSEDED
}
