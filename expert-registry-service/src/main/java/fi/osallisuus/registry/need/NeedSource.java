package fi.osallisuus.registry.need;

/** Who told of the need. */
enum NeedSource {
  /** A member of the body that raises it. */
  MEMBER,
  /** Staff, outside of any body or the coordinator for one. */
  STAFF,
  /** A survey that was brought in as a file (S1-19). */
  SURVEY
}
