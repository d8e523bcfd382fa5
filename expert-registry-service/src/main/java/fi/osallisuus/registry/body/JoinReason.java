package fi.osallisuus.registry.body;

/** Why somebody is in a network of promoters (S1-11). */
enum JoinReason {
  PRACTISES,
  INTERESTED
}
