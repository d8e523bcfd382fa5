package fi.osallisuus.registry.initiative;

/** Why an initiative ended; often more than one cause (S3-37). */
enum EndCause {
  FUNDING_ENDED,
  NOT_ADOPTED,
  REPLACED,
  GOAL_REACHED
}
