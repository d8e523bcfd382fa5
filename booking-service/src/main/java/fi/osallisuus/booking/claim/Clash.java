package fi.osallisuus.booking.claim;

import java.time.Instant;
import java.util.UUID;

/** A claim of somebody else that is in the way. */
public record Clash(UUID resourceId, Role role, String from, String to) {

  static Clash of(UUID resourceId, Role role, Instant from, Instant to) {
    return new Clash(resourceId, role, from.toString(), to.toString());
  }

  /** What is claimed; a person's clash is named before a room's, a room's before a tablet's. */
  public enum Role {
    HOST("HOST_BUSY"),
    PAIR("PAIR_BUSY"),
    ROOM("ROOM_BUSY"),
    DEVICE("DEVICE_BUSY"),
    WARD("WARD_FULL");

    private final String code;

    Role(String code) {
      this.code = code;
    }

    /** The code of the refusal. */
    public String code() {
      return code;
    }
  }
}
