package fi.osallisuus.registry.initiative;

/** Who coordinates a client's guidance: data, since the counties disagree (S3-38). */
enum ResponsibilityModel {
  COORDINATOR,
  IDENTIFYING_PROFESSIONAL,
  WORK_PAIR
}
