package fi.osallisuus.booking.reception;

import fi.osallisuus.kit.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a reception cannot be held on a day: for a single one the answer, for a recurrence an entry.
 */
record Refusal(
    int status,
    String code,
    String detail,
    @Nullable List<String> missing,
    @Nullable List<Clash> conflicts) {

  static Refusal of(int status, String code, String detail) {
    return new Refusal(status, code, detail, null, null);
  }

  static Refusal gate(String code, List<String> missing) {
    return new Refusal(409, code, "The expert may not receive yet.", missing, null);
  }

  static Refusal busy(Clash.Role role, List<Clash> conflicts) {
    return new Refusal(
        409, role.code(), "Something the reception needs is taken then.", null, conflicts);
  }

  Problem problem() {
    var problem = Problem.of(status, code, detail);
    if (missing != null) {
      problem.with("missing", missing);
    }
    if (conflicts != null) {
      problem.with("conflicts", conflicts);
    }
    return problem;
  }

  /** A claim of another reception that is in the way. */
  record Clash(UUID resourceId, Role role, String from, String to) {

    /** What is claimed; an expert's clash is named before a room's, a room's before a tablet's. */
    enum Role {
      HOST("HOST_BUSY"),
      ROOM("ROOM_BUSY"),
      DEVICE("DEVICE_BUSY");

      private final String code;

      Role(String code) {
        this.code = code;
      }

      String code() {
        return code;
      }
    }
  }
}
