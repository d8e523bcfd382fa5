package fi.osallisuus.registry.contract;

/** Where a contract stands; that it has run out follows from its days. */
enum ContractStatus {
  DRAFT,
  APPROVED,
  SIGNED,
  TERMINATED
}
