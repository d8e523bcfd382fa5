package fi.osallisuus.registry.meeting;

/** Where a meeting stands; what was held or cancelled stays so. */
enum MeetingStatus {
  PLANNED,
  HELD,
  CANCELLED
}
