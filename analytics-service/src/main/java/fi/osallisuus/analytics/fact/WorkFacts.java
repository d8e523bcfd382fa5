package fi.osallisuus.analytics.fact;

import fi.osallisuus.analytics.Sql;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was done in a period: counts by what and code. */
public record WorkFacts(Map<String, Map<String, Long>> counts) {

  /** A period in which nothing was done. */
  public static final WorkFacts NONE = new WorkFacts(Map.of());

  /** Counts by a statement whose rows are what, code and count. */
  static WorkFacts read(Sql sql, String statement, @Nullable Object... parameters) {
    var counts = new TreeMap<String, Map<String, Long>>();
    sql.list(
            statement,
            row -> Map.entry(row.getString(1), Map.entry(row.getString(2), row.getLong(3))),
            parameters)
        .forEach(
            counted ->
                counts
                    .computeIfAbsent(counted.getKey(), what -> new TreeMap<>())
                    .put(counted.getValue().getKey(), counted.getValue().getValue()));
    return new WorkFacts(counts);
  }

  public Map<String, Long> of(String what) {
    return counts.getOrDefault(what, Map.of());
  }

  public long total(String what) {
    return of(what).values().stream().mapToLong(Long::longValue).sum();
  }
}
