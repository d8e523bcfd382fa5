package fi.osallisuus.booking.calendar;

import static fi.osallisuus.booking.calendar.OfficeCalendar.Refusal.CLOSED_DAY;
import static fi.osallisuus.booking.calendar.OfficeCalendar.Refusal.OUTSIDE_OFFICE_HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeCalendarTest {
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime THREE = LocalTime.of(15, 0);
  private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);

  private final OfficeCalendar usual = new OfficeCalendar(OpenHours.usual(), List.of());

  @Test
  void letsAReceptionInsideTheHoursBe() {
    assertThat(usual.refusal(MONDAY, NINE, THREE)).isEmpty();
    assertThat(usual.refusal(MONDAY, LocalTime.of(8, 0), LocalTime.of(16, 15))).isEmpty();
  }

  @Test
  void refusesOneThatEndsAfterTheHours() {
    var refusal =
        usual.refusal(LocalDate.of(2026, 4, 10), LocalTime.of(15, 45), LocalTime.of(16, 30));

    assertThat(refusal).contains(OUTSIDE_OFFICE_HOURS);
  }

  @Test
  void isClosedOnHolidaysEvesAndWeekends() {
    assertThat(usual.refusal(GOOD_FRIDAY, NINE, THREE)).contains(CLOSED_DAY);
    assertThat(usual.refusal(LocalDate.of(2026, 4, 6), NINE, THREE)).contains(CLOSED_DAY);
    assertThat(usual.refusal(LocalDate.of(2026, 6, 19), NINE, THREE)).contains(CLOSED_DAY);
    assertThat(usual.refusal(LocalDate.of(2026, 12, 24), NINE, THREE)).contains(CLOSED_DAY);
    assertThat(usual.refusal(LocalDate.of(2026, 3, 28), NINE, THREE)).contains(CLOSED_DAY);
  }

  @Test
  void aLunchClosureIsNoTimeToReceive() {
    var hours =
        List.of(
            new OpenHours(MONDAY.getDayOfWeek(), LocalTime.of(8, 0), LocalTime.of(11, 0)),
            new OpenHours(MONDAY.getDayOfWeek(), LocalTime.of(12, 0), LocalTime.of(16, 0)));
    var calendar = new OfficeCalendar(hours, List.of());

    assertThat(calendar.refusal(MONDAY, NINE, THREE)).contains(OUTSIDE_OFFICE_HOURS);
    assertThat(calendar.refusal(MONDAY, LocalTime.NOON, THREE)).isEmpty();
  }

  @Test
  void aClosureBeatsTheHoursAndAnExtraOpeningBeatsAHoliday() {
    var closed = new DayException(MONDAY, MONDAY, false, null, null);
    var open = new DayException(GOOD_FRIDAY, GOOD_FRIDAY, true, NINE, LocalTime.NOON);
    var calendar = new OfficeCalendar(OpenHours.usual(), List.of(closed, open));

    assertThat(calendar.refusal(MONDAY, NINE, THREE)).contains(CLOSED_DAY);
    assertThat(calendar.refusal(GOOD_FRIDAY, NINE, LocalTime.of(11, 0))).isEmpty();
    assertThat(calendar.refusal(GOOD_FRIDAY, NINE, THREE)).contains(OUTSIDE_OFFICE_HOURS);
  }

  @Test
  void aClosureBeatsAnExtraOpening() {
    var open = new DayException(GOOD_FRIDAY, GOOD_FRIDAY, true, NINE, THREE);
    var closed = new DayException(GOOD_FRIDAY, GOOD_FRIDAY, false, null, null);
    var calendar = new OfficeCalendar(OpenHours.usual(), List.of(open, closed));

    assertThat(calendar.refusal(GOOD_FRIDAY, NINE, THREE)).contains(CLOSED_DAY);
  }
}
