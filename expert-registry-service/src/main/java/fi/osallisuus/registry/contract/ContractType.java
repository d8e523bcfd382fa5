package fi.osallisuus.registry.contract;

/** Kinds of agreement with an expert (codelists 3.15). */
enum ContractType {
  EMPLOYMENT,
  COMMISSION,
  FEE_AGREEMENT,
  VOLUNTEER
}
