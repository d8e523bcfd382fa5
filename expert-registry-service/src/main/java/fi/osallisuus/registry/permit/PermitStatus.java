package fi.osallisuus.registry.permit;

/** Where a permit stands (catalogue 1.0). */
enum PermitStatus {
  DRAFT,
  APPLIED,
  GRANTED,
  REFUSED,
  EXPIRED
}
