package fi.osallisuus.feedback.response;

import fi.osallisuus.kit.time.WallTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;

/** The ISO week of an answer: the only time that is kept of it (facts 2.13). */
public final class IsoWeek {
  private IsoWeek() {}

  public static String of(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The beginning of the week's Monday in Helsinki: the time that an event of the week carries. */
  static Instant monday(String week) {
    return mondayOf(week).atStartOfDay(WallTime.HELSINKI).toInstant();
  }

  static LocalDate mondayOf(String week) {
    return LocalDate.parse(
        week + "-" + DayOfWeek.MONDAY.getValue(), DateTimeFormatter.ISO_WEEK_DATE);
  }
}
