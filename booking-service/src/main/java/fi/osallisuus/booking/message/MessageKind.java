package fi.osallisuus.booking.message;

/** What a message says; its words stand under this name in {@code messages_*.properties}. */
public enum MessageKind {
  CONFIRMATION,
  REMINDER,
  MOVED,
  CANCELLED,
  /** The notice has a new version: please read it. */
  NOTICE_CHANGED,
  /** A wish for a time stands in the line. */
  WAITING_JOINED,
  /** A place or a time has become free and is kept until {@link Facts#answerBy}. */
  WAITING_OFFER,
  /** A wish for a time has ended without one. */
  WAITING_OVER,
  REGISTRATION_CONFIRMED,
  REGISTRATION_WAITING,
  EVENT_REMINDER,
  EVENT_CHANGED,
  EVENT_CANCELLED,
  /** Somebody in a reception room needs help, at once. */
  HELP_CALL;

  /** Whether it is sent in the quiet hours too. */
  boolean urgent() {
    return this == HELP_CALL;
  }
}
