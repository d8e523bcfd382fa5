package fi.osallisuus.kit.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page in the order of the ids, which is the order of creation: every such list asks for {@code
 * id > after} and one row more than it shows.
 */
public record Keyset(UUID after, int limit) {
  private static final UUID FIRST = new UUID(0, 0);

  public static Keyset of(@Nullable Integer limit, @Nullable String cursor) {
    var after =
        cursor == null ? FIRST : Cursor.parse(cursor, keys -> UUID.fromString(keys.getFirst()));
    return new Keyset(after, Limits.of(limit));
  }

  /** How many rows to ask for. */
  public int fetch() {
    return limit + 1;
  }

  public <R, V> Page<V> page(List<R> rows, Function<R, UUID> id, Function<R, V> view) {
    var more = rows.size() > limit;
    var shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(
        shown.stream().map(view).toList(), more ? Cursor.encode(id.apply(shown.getLast())) : null);
  }
}
