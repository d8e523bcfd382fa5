package fi.osallisuus.registry.orientation;

/** Who goes through a package: an expert, a receiving unit together, or one worker. */
enum Audience {
  EXPERT,
  UNIT,
  STAFF
}
