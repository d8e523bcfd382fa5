package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.claim.Busy;
import fi.osallisuus.booking.claim.Clash;
import fi.osallisuus.kit.problem.Problem;
import java.util.List;
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

  static Refusal of(Problem problem) {
    return of(problem.status(), problem.code(), String.valueOf(problem.getMessage()));
  }

  static Refusal gate(String code, List<String> missing) {
    return new Refusal(409, code, "The expert may not receive yet.", missing, null);
  }

  static Refusal busy(Busy busy) {
    return new Refusal(
        409, busy.code(), "Something the reception needs is taken then.", null, busy.conflicts());
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
}
