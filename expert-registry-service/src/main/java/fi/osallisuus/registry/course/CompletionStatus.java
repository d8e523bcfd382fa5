package fi.osallisuus.registry.course;

/** How far a participant is with a course. */
enum CompletionStatus {
  INVITED,
  STARTED,
  COMPLETED
}
