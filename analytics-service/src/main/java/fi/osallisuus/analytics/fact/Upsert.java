package fi.osallisuus.analytics.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statement that keeps one aggregate's newest state; an older version changes nothing. */
record Upsert(String aggregate, String sql) {
  private static final Set<String> JSON = Set.of("answers", "choices", "observations", "hidden");

  /** The key comes first, of one column or several, then the version, then the rest. */
  static Upsert newest(String table, String key, String... columns) {
    var all = Stream.concat(Stream.of("version"), Arrays.stream(columns)).toList();
    var set = all.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));
    return new Upsert(
        table.replace("_fact", ""),
        insert(table, key, all)
            + " on conflict (county, %s) do update set %s where %s.version < excluded.version"
                .formatted(key, set, table));
  }

  /** For what never changes: the first one stays. */
  static Upsert first(String table, String key, String... columns) {
    return new Upsert(
        table.replace("_fact", ""),
        insert(table, key, List.of(columns)) + " on conflict (county, " + key + ") do nothing");
  }

  /** The same statement with another insert in front, in one round trip. */
  Upsert after(String otherInsert) {
    return new Upsert(aggregate, "with other as (" + otherInsert + ") " + sql);
  }

  /** One more statement before this one, which has another in front already. */
  Upsert alsoAfter(String name, Upsert other) {
    var rest = sql.substring("with ".length());
    return new Upsert(aggregate, "with %s as (%s), %s".formatted(name, other.sql, rest));
  }

  private static String insert(String table, String key, List<String> columns) {
    var values =
        columns.stream()
            .map(column -> JSON.contains(column) ? "?::jsonb" : "?")
            .collect(Collectors.joining(", "));
    var keys = key.replaceAll("[a-z_]+", "?");
    return "insert into %s (%s, %s) values (%s, %s)"
        .formatted(table, key, String.join(", ", columns), keys, values);
  }
}
