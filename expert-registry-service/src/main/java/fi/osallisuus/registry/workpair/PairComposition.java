package fi.osallisuus.registry.workpair;

import fi.osallisuus.kit.problem.Problem;
import java.util.stream.Collectors;

/** Two people; as a rule one of health and one of social work (S4-10). */
final class PairComposition {
  private static final String CODE = "PAIR_COMPOSITION";

  private PairComposition() {}

  static void check(FormPair pair) {
    var people =
        pair.members().stream().map(FormPair.Member::accountId).collect(Collectors.toSet());
    if (pair.members().size() != 2 || people.size() != 2) {
      throw Problem.unprocessable(CODE, "A pair is two different people.").at("/members");
    }
    if (!isTheRule(pair) && pair.overrideReason() == null) {
      throw Problem.unprocessable(
              CODE,
              "One of health and one of social work; or say by overrideReason why it is not so.")
          .at("/members");
    }
  }

  static boolean isTheRule(FormPair pair) {
    return pair.members().stream().map(m -> m.profession().field()).distinct().count() == 2;
  }
}
