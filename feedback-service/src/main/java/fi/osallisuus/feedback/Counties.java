package fi.osallisuus.feedback;

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
}
