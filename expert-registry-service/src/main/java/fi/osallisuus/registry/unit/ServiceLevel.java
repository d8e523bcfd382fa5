package fi.osallisuus.registry.unit;

/** Whether a unit gives primary or specialised services (S0-02). */
enum ServiceLevel {
  PRIMARY,
  SPECIALISED
}
