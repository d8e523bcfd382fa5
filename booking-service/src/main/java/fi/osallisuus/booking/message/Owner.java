package fi.osallisuus.booking.message;

import java.util.UUID;

/** What a contact or a message belongs to. */
public record Owner(Kind kind, UUID id) {

  /** The kinds of what people are told about. */
  public enum Kind {
    APPOINTMENT,
    /** Somebody's place in an event. */
    REGISTRATION,
    /** Somebody's place on a waiting list. */
    WAITING,
    /** Keeps no contact: the recipient is who is on duty. */
    HELP_CALL
  }

  public static Owner appointment(UUID id) {
    return new Owner(Kind.APPOINTMENT, id);
  }
}
