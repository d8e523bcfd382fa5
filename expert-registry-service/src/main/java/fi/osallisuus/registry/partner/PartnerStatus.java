package fi.osallisuus.registry.partner;

/** Whether an entry can be relied on (catalogue 1.0); follows from its days. */
enum PartnerStatus {
  VERIFIED,
  /** Nobody has checked it for twelve months, or ever. */
  STALE,
  ENDED
}
