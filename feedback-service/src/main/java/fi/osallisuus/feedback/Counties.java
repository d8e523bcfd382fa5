package fi.osallisuus.feedback;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The wellbeing services counties, for jobs that visit each and for the duty to ask in Swedish. */
public final class Counties {
  /** National codes: 01–21, Helsinki 90 and HUS 91. */
  public static final List<String> ALL =
      Stream.concat(IntStream.rangeClosed(1, 21).mapToObj("%02d"::formatted), Stream.of("90", "91"))
          .toList();

  private static final Set<String> BILINGUAL =
      Set.of("01", "03", "04", "05", "10", "17", "18", "90");

  private Counties() {}

  /** Whether what clients read must be there in Finnish and in Swedish. */
  public static boolean bilingual(String county) {
    return BILINGUAL.contains(county);
  }

  /** Refuses a text for residents that says next to nothing, or not in both languages. */
  public static void requirePublic(String county, LocalText text, int shortest, String pointer) {
    if (text.fi().strip().length() < shortest) {
      throw Problem.unprocessable(
              "PUBLIC_TEXT_TOO_SHORT",
              "Residents read this: say it in at least %d characters.".formatted(shortest))
          .at(pointer + "/fi");
    }
    if (bilingual(county) && (text.sv() == null || text.sv().strip().length() < shortest)) {
      throw Problem.unprocessable(
              "LANGUAGE_REQUIRED", "In a bilingual county residents read this in Swedish too.")
          .at(pointer + "/sv");
    }
  }
}
