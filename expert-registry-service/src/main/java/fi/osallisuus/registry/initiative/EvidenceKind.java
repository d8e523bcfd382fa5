package fi.osallisuus.registry.initiative;

/** Where evidence comes from. */
enum EvidenceKind {
  EXPERT_STORY,
  STAFF_SURVEY,
  CLIENT_FEEDBACK,
  RESEARCH,
  OTHER_COUNTY
}
