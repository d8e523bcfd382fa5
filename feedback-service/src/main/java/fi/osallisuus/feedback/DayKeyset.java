package fi.osallisuus.feedback;

import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.page.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page in the order of a day, and of the id within the day: for what has random ids, and for
 * lists by when something is due.
 */
public record DayKeyset(LocalDate day, UUID id, int limit) {
  private static final DayKeyset FIRST = new DayKeyset(LocalDate.EPOCH, new UUID(0, 0), 0);

  public static DayKeyset of(@Nullable Integer limit, @Nullable String cursor) {
    int rows = Limits.of(limit);
    return cursor == null
        ? new DayKeyset(FIRST.day, FIRST.id, rows)
        : Cursor.parse(
            cursor,
            keys ->
                new DayKeyset(
                    LocalDate.parse(keys.getFirst()), UUID.fromString(keys.get(1)), rows));
  }

  /** From where the last page ended. */
  public Where where(String dayField) {
    return Where.of("1 = 1").beyond(dayField, day, "id", id);
  }

  /** A page of so many rows, out of one more if there is one. */
  public <R, V> Page<V> page(
      List<R> rows, Function<R, LocalDate> dayOf, Function<R, UUID> idOf, Function<R, V> view) {
    var shown = rows.subList(0, Math.min(limit, rows.size()));
    return new Page<>(
        shown.stream().map(view).toList(),
        rows.size() > limit
            ? Cursor.encode(dayOf.apply(shown.getLast()), idOf.apply(shown.getLast()))
            : null);
  }
}
