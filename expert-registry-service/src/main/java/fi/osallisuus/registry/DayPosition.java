package fi.osallisuus.registry;

import fi.osallisuus.kit.page.Cursor;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of a list in the order of days and ids ended. */
public record DayPosition(LocalDate day, UUID id) {

  /** The position of a cursor; without one before everything of the first day. */
  public static DayPosition of(@Nullable String cursor, LocalDate first) {
    return cursor == null
        ? new DayPosition(first, new UUID(0, 0))
        : Cursor.parse(
            cursor,
            keys -> new DayPosition(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
  }

  public String cursor() {
    return Cursor.encode(day, id);
  }
}
