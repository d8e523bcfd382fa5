package fi.osallisuus.booking.claim;

import java.util.UUID;

/** On whose behalf something is claimed. */
public record Owner(Kind kind, UUID id) {

  /** What may claim people, rooms, devices and places. */
  public enum Kind {
    RECEPTION,
    ENGAGEMENT,
    APPOINTMENT
  }

  public static Owner reception(UUID id) {
    return new Owner(Kind.RECEPTION, id);
  }

  public static Owner engagement(UUID id) {
    return new Owner(Kind.ENGAGEMENT, id);
  }

  public static Owner appointment(UUID id) {
    return new Owner(Kind.APPOINTMENT, id);
  }
}
