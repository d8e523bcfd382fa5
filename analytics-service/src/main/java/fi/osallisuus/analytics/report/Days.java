package fi.osallisuus.analytics.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How long something took, as whole days with how many took so long.
 *
 * @param medianTwice the sum of the two middle values, so that it is a whole number
 */
public record Days(long cases, long total, long medianTwice) {

  public static Days of(Map<Integer, Long> counted) {
    long cases = counted.values().stream().mapToLong(Long::longValue).sum();
    long total = counted.entrySet().stream().mapToLong(e -> e.getKey() * e.getValue()).sum();
    return new Days(
        cases, total, cases == 0 ? 0 : at(counted, (cases - 1) / 2) + at(counted, cases / 2));
  }

  /** The same of counts by the days as text. */
  public static Days ofCodes(Map<String, Long> counted) {
    return of(
        counted.entrySet().stream()
            .collect(Collectors.toMap(e -> Integer.valueOf(e.getKey()), Map.Entry::getValue)));
  }

  private static long at(Map<Integer, Long> counted, long position) {
    long passed = 0;
    for (var entry : new TreeMap<>(counted).entrySet()) {
      passed += entry.getValue();
      if (passed > position) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("No case at " + position);
  }
}
