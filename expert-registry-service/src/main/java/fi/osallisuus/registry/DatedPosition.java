package fi.osallisuus.registry;

import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Where a page of a list ended that goes by a day, and by the id within the day. */
public record DatedPosition(LocalDate day, UUID id) {

  public static DatedPosition of(String cursor) {
    return Cursor.parse(
        cursor,
        keys -> new DatedPosition(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
  }

  /** A page of so many rows, out of one more if there is one. */
  public static <R, V> Page<V> page(
      List<R> rows, int limit, Function<R, DatedPosition> position, Function<R, V> view) {
    var shown = rows.subList(0, Math.min(limit, rows.size()));
    return new Page<>(
        shown.stream().map(view).toList(),
        rows.size() > limit ? position.apply(shown.getLast()).cursor() : null);
  }

  private String cursor() {
    return Cursor.encode(day, id);
  }
}
