package fi.osallisuus.booking.incident;

/** Somebody calls, somebody goes, it is over. */
enum IncidentStatus {
  CALLED,
  ACKNOWLEDGED,
  RESOLVED
}
