package fi.osallisuus.feedback.moderation;

/** What somebody did about a text that told of danger to life or health. */
enum DangerOutcome {
  EMERGENCY_CALLED,
  UNIT_ALERTED,
  PERSON_CONTACTED,
  /** Nobody can be helped by it: the text does not tell who or where. */
  NOBODY_KNOWN,
  FALSE_ALARM
}
