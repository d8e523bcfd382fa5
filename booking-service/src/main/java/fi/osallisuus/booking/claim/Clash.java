package fi.osallisuus.booking.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.busy.BusyElsewhere;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is in the way: a claim of somebody else, or a time that the host's own calendar tells of.
 *
 * @param importId which import told of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Clash(UUID resourceId, Role role, String from, String to, @Nullable UUID importId) {

  static Clash of(UUID resourceId, Role role, Instant from, Instant to) {
    return new Clash(resourceId, role, from.toString(), to.toString(), null);
  }

  static Clash of(BusyElsewhere busy) {
    return new Clash(
        busy.expertId(),
        Role.HOST,
        busy.time().start().toString(),
        busy.time().end().toString(),
        busy.importId());
  }

  /** What is claimed; a person's clash is named before a room's, a room's before a tablet's. */
  public enum Role {
    HOST("HOST_BUSY"),
    PAIR("PAIR_BUSY"),
    ROOM("ROOM_BUSY"),
    DEVICE("DEVICE_BUSY"),
    /** Lost or handed out, whatever the time. */
    DEVICE_AWAY("DEVICE_NOT_AVAILABLE"),
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
