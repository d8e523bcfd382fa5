package fi.osallisuus.booking.incident;

/** What help is needed for. */
enum HelpKind {
  THREAT,
  VIOLENCE,
  ILLNESS,
  ACCIDENT,
  FIRE,
  OTHER
}
