package fi.osallisuus.analytics.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** An ISO week such as 2026-W13; it belongs to the period that holds its Thursday (2.13). */
final class Week {
  private static final DateTimeFormatter THURSDAY_OF =
      new DateTimeFormatterBuilder()
          .appendValue(IsoFields.WEEK_BASED_YEAR, 4)
          .appendLiteral("-W")
          .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2)
          .parseDefaulting(
              java.time.temporal.ChronoField.DAY_OF_WEEK, DayOfWeek.THURSDAY.getValue())
          .toFormatter(Locale.ROOT);

  private Week() {}

  static LocalDate thursday(String week) {
    return LocalDate.parse(week, THURSDAY_OF);
  }
}
