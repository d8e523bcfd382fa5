package fi.osallisuus.booking.claim;

import fi.osallisuus.kit.problem.Problem;
import java.util.List;

/** Not everything that was needed is free: what was missing first, and what is in the way. */
public record Busy(Clash.Role role, List<Clash> conflicts) {

  /** The code of the refusal, such as ROOM_BUSY. */
  public String code() {
    return role.code();
  }

  /** The refusal with what is in the way. */
  public Problem problem(String detail) {
    return Problem.conflict(code(), detail).with("conflicts", conflicts);
  }
}
