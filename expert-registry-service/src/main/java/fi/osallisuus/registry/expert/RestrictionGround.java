package fi.osallisuus.registry.expert;

/** Why somebody may ask that nothing is done with the data for now (GDPR art. 18(1) a–d). */
enum RestrictionGround {
  ACCURACY_CONTESTED,
  UNLAWFUL,
  LEGAL_CLAIM,
  OBJECTION
}
