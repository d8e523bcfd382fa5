package fi.osallisuus.registry.feemodel;

/** An approved model never changes but for its last day. */
enum ModelStatus {
  DRAFT,
  APPROVED,
  SUPERSEDED
}
