package fi.osallisuus.feedback.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who did something to an item, and when.
 *
 * @param words for staff; null for what speaks for itself
 */
record Deed(LocalDate day, String by, @Nullable String words) {

  Deed saying(@Nullable String what) {
    return new Deed(day, by, what);
  }
}
