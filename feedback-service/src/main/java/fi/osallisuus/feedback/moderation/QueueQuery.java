package fi.osallisuus.feedback.moderation;

import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What of the queue somebody wishes to see, and from where on. */
record QueueQuery(
    @Nullable TextKind kind,
    @Nullable UUID subjectId,
    @Nullable UUID unitId,
    @Nullable String language,
    boolean danger,
    boolean appeals,
    @Nullable Place after,
    int limit) {

  /** Where the last page ended. */
  record Place(LocalDate dueOn, UUID id) {}

  static @Nullable Place place(@Nullable String cursor) {
    return cursor == null
        ? null
        : Cursor.parse(
            cursor, keys -> new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
  }

  static int limit(@Nullable Integer asked) {
    return Limits.of(asked);
  }

  <V> Page<V> page(List<ModeratedText> rows, Function<ModeratedText, V> view) {
    boolean more = rows.size() > limit;
    var shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(
        shown.stream().map(view).toList(),
        more ? Cursor.encode(shown.getLast().dueOn(), shown.getLast().id()) : null);
  }
}
