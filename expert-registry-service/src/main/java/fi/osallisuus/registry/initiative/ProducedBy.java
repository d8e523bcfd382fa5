package fi.osallisuus.registry.initiative;

/** Who produces the service that an initiative tries (S1-04). */
enum ProducedBy {
  PROFESSIONALS,
  CLIENTS,
  TOGETHER
}
