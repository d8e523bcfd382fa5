package fi.osallisuus.booking.engagement;

/** What is talked about where participation itself is the topic (S2-25). */
enum AgendaTag {
  DEFINITIONS,
  METHODS,
  OBSTACLES,
  STRUCTURES
}
