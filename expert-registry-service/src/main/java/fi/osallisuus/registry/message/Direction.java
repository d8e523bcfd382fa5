package fi.osallisuus.registry.message;

/** Which way a message went (S1-12). */
enum Direction {
  TO_COORDINATOR,
  FROM_COORDINATOR
}
