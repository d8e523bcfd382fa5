package fi.osallisuus.booking;

import fi.osallisuus.kit.problem.Problem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counties with two national languages: what clients read there is in both (facts 2.10). */
public final class Bilingual {
  private static final Set<String> COUNTIES =
      Set.of("01", "03", "04", "05", "10", "17", "18", "90");

  private Bilingual() {}

  /** Refuses a text without Swedish where people read in both languages. */
  public static void require(@Nullable String county, @Nullable String swedish, String pointer) {
    if (county != null && COUNTIES.contains(county) && (swedish == null || swedish.isBlank())) {
      throw Problem.unprocessable(
              "SWEDISH_TEXT_MISSING", "In a bilingual county clients read this in Swedish too.")
          .at(pointer);
    }
  }
}
