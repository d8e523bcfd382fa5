package fi.osallisuus.booking.incident;

/** How it ended; a code, never a text. */
enum Outcome {
  SOLVED_ON_SITE,
  EMERGENCY_SERVICES,
  FALSE_ALARM
}
