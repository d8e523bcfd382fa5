package fi.osallisuus.feedback.moderation;

/** Why nobody but the moderators sees a text (codelist 3.14; scenario 2 step 6). */
public enum HideReason {
  PERSONAL_DATA,
  OFFENSIVE,
  THREAT,
  OFF_TOPIC,
  OUT_OF_SCOPE,
  DUPLICATE,
  SPAM
}
