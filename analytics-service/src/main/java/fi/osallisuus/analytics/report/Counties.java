package fi.osallisuus.analytics.report;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The codes of the organisers: 21 counties, Helsinki and HUS (facts 2.7). */
public final class Counties {
  private static final Set<String> CODES =
      Stream.concat(IntStream.rangeClosed(1, 21).mapToObj("%02d"::formatted), Stream.of("90", "91"))
          .collect(Collectors.toUnmodifiableSet());

  private Counties() {}

  public static boolean exist(String code) {
    return CODES.contains(code);
  }
}
