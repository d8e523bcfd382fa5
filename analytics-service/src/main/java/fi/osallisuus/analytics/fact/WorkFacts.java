package fi.osallisuus.analytics.fact;

import java.util.Map;

/** What the coordination of participation did in a period: counts by what and code. */
public record WorkFacts(Map<String, Map<String, Long>> counts) {

  /** A period in which nothing was done. */
  public static final WorkFacts NONE = new WorkFacts(Map.of());

  public Map<String, Long> of(String what) {
    return counts.getOrDefault(what, Map.of());
  }

  public long total(String what) {
    return of(what).values().stream().mapToLong(Long::longValue).sum();
  }
}
