package fi.osallisuus.feedback.moderation;

/** What was taken out of a text, or put in other words. */
enum RedactionReason {
  CONTACT_DATA,
  NAME_OF_CLIENT,
  /** Criticised staff are named by their job only; a first name may stay in praise. */
  STAFF_TO_JOB_TITLE,
  EXACT_TIME,
  AGE_OR_GENDER,
  PLACE,
  HEALTH_OF_A_PERSON,
  OFFENSIVE_WORDS
}
