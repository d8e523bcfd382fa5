package fi.osallisuus.registry.body;

/** The seats that a regional steering group must fill (S4-19). */
enum Seat {
  CASE_LEAD,
  SOCIAL_MANAGER,
  HEALTH_MANAGER,
  PROJECT_WORKER
}
