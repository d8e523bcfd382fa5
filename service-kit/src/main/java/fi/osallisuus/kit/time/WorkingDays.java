package fi.osallisuus.kit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts the days on which Finnish offices work: Monday to Friday without holidays and eves. */
public final class WorkingDays {

  private WorkingDays() {}

  public static boolean is(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && Holiday.on(day).isEmpty();
  }

  /**
   * Working days from one day to another: the first day is not counted, the last one is; 0 within a
   * day and for what is answered before the next working day begins.
   */
  public static int between(LocalDate from, LocalDate to) {
    return (int)
        from.plusDays(1).datesUntil(later(from, to).plusDays(1)).filter(WorkingDays::is).count();
  }

  /** The day that is so many working days after another. */
  public static LocalDate after(LocalDate from, int days) {
    var day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (is(day)) {
        left--;
      }
    }
    return day;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
