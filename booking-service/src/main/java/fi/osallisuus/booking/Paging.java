package fi.osallisuus.booking;

import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts a list that was read one row too long into a page and the cursor of the next one. */
public final class Paging {
  private Paging() {}

  /** Where a list ordered by time and id goes on. */
  public record TimeKey(Instant time, UUID id) {

    /** Before every row, for a first page. */
    public static final TimeKey START = new TimeKey(Instant.EPOCH, new UUID(0, 0));

    public static TimeKey of(@Nullable String cursor) {
      return cursor == null
          ? START
          : Cursor.parse(
              cursor,
              keys -> new TimeKey(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1))));
    }

    public String cursor() {
      return Cursor.encode(time, id);
    }
  }

  /**
   * The id after which a list ordered by id goes on; ids of version 7 lie in the order of creation.
   */
  public static UUID idAfter(@Nullable String cursor) {
    return cursor == null
        ? new UUID(0, 0)
        : Cursor.parse(cursor, keys -> UUID.fromString(keys.getFirst()));
  }

  public static <E, V> Page<V> page(
      List<E> rows, int limit, Function<E, V> view, Function<E, String> cursor) {
    var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
    var next = rows.size() > limit ? cursor.apply(shown.getLast()) : null;
    return new Page<>(shown.stream().map(view).toList(), next);
  }
}
