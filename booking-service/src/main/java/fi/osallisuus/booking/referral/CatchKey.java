package fi.osallisuus.booking.referral;

import fi.osallisuus.kit.page.Cursor;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a list by the day of the catch goes on. */
record CatchKey(LocalDate catchBy, UUID id) {
  private static final CatchKey START = new CatchKey(LocalDate.EPOCH, new UUID(0, 0));

  static CatchKey of(@Nullable String cursor) {
    return cursor == null
        ? START
        : Cursor.parse(
            cursor,
            keys -> new CatchKey(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
  }
}
