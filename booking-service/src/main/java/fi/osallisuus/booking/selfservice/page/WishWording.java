package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.selfservice.page.PageWording.Row;
import fi.osallisuus.booking.waiting.Wishes;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words which time somebody waits for. */
final class WishWording {
  private WishWording() {}

  static List<Row> rows(Wishes wishes, PageWording words) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(words.get("waitWhen"), when(wishes, words)));
    if (wishes.language() != null) {
      rows.add(new Row(words.get("waitLanguage"), language(wishes.language(), words)));
    }
    if (wishes.toDay() != null) {
      rows.add(new Row(words.get("waitUntilDay"), words.day(wishes.toDay())));
    }
    return rows;
  }

  static String day(DayOfWeek day, PageWording words) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.of(words.lang()));
  }

  /** The name of a language in the language of the page. */
  static String language(String code, PageWording words) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.of(words.lang()));
  }

  private static String when(Wishes wishes, PageWording words) {
    var days = wishes.weekdays() == null ? List.<DayOfWeek>of() : wishes.weekdays();
    boolean every = days.isEmpty() || days.size() == DayOfWeek.values().length;
    var wish =
        Stream.of(
                every
                    ? ""
                    : days.stream().map(d -> day(d, words)).collect(Collectors.joining(", ")),
                time("wishFrom", wishes.fromTime(), words),
                time("wishTo", wishes.toTime(), words))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return wish.isEmpty() ? words.get("waitPart.ANY") : wish;
  }

  private static String time(String key, @Nullable LocalTime time, PageWording words) {
    return time == null ? "" : words.get(key, words.clock(time));
  }
}
