package fi.osallisuus.booking.site;

import fi.osallisuus.booking.calendar.DayPlan;
import fi.osallisuus.kit.text.LocalText;
import fi.osallisuus.kit.time.Holiday;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day of a site's calendar: open when, or closed why. */
record CalendarDay(
    LocalDate date,
    boolean closed,
    List<DayPlan.Stretch> open,
    @Nullable Holiday holiday,
    @Nullable LocalText holidayName,
    boolean excepted) {

  static CalendarDay of(DayPlan plan) {
    var holiday = plan.holiday();
    var name = holiday == null ? null : new LocalText(holiday.fi(), holiday.sv(), holiday.en());
    return new CalendarDay(plan.date(), plan.closed(), plan.open(), holiday, name, plan.excepted());
  }
}
