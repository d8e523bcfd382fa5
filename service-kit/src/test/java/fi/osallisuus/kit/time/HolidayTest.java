package fi.osallisuus.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2025, GOOD_FRIDAY, 2025-04-18, FRIDAY
          2025, EASTER_MONDAY, 2025-04-21, MONDAY
          2025, MAY_DAY, 2025-05-01, THURSDAY
          2025, ASCENSION, 2025-05-29, THURSDAY
          2025, MIDSUMMER_EVE, 2025-06-20, FRIDAY
          2025, ALL_SAINTS, 2025-11-01, SATURDAY
          2025, INDEPENDENCE_DAY, 2025-12-06, SATURDAY
          2025, CHRISTMAS_EVE, 2025-12-24, WEDNESDAY
          2026, EPIPHANY, 2026-01-06, TUESDAY
          2026, GOOD_FRIDAY, 2026-04-03, FRIDAY
          2026, EASTER_MONDAY, 2026-04-06, MONDAY
          2026, MAY_DAY, 2026-05-01, FRIDAY
          2026, ASCENSION, 2026-05-14, THURSDAY
          2026, MIDSUMMER_EVE, 2026-06-19, FRIDAY
          2026, ALL_SAINTS, 2026-10-31, SATURDAY
          2026, INDEPENDENCE_DAY, 2026-12-06, SUNDAY
          2026, BOXING_DAY, 2026-12-26, SATURDAY
          2027, EPIPHANY, 2027-01-06, WEDNESDAY
          2027, GOOD_FRIDAY, 2027-03-26, FRIDAY
          2027, EASTER_SUNDAY, 2027-03-28, SUNDAY
          2027, EASTER_MONDAY, 2027-03-29, MONDAY
          2027, ASCENSION, 2027-05-06, THURSDAY
          2027, MIDSUMMER_EVE, 2027-06-25, FRIDAY
          2027, ALL_SAINTS, 2027-11-06, SATURDAY
          2027, CHRISTMAS_EVE, 2027-12-24, FRIDAY
          2028, EPIPHANY, 2028-01-06, THURSDAY
          2028, GOOD_FRIDAY, 2028-04-14, FRIDAY
          2028, EASTER_MONDAY, 2028-04-17, MONDAY
          2028, MAY_DAY, 2028-05-01, MONDAY
          2028, ASCENSION, 2028-05-25, THURSDAY
          2028, MIDSUMMER_EVE, 2028-06-23, FRIDAY
          2028, ALL_SAINTS, 2028-11-04, SATURDAY
          2028, CHRISTMAS_DAY, 2028-12-25, MONDAY
          """)
  void fallsOnTheDayThatTheTableOfTheDomainSays(
      int year, Holiday holiday, LocalDate expected, DayOfWeek weekday) {
    var day = holiday.in(year);

    assertThat(day).isEqualTo(expected);
    assertThat(day.getDayOfWeek()).isEqualTo(weekday);
    assertThat(Holiday.on(day)).contains(holiday);
  }

  @Test
  void agreesWithAHolidayLibraryForACenturyAndAHalf() {
    var library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));
    var eves = EnumSet.of(Holiday.MIDSUMMER_EVE, Holiday.CHRISTMAS_EVE);

    IntStream.rangeClosed(1973, 2100)
        .forEach(
            year -> {
              var theirs =
                  library.getHolidays(Year.of(year)).stream()
                      .map(de.focus_shift.jollyday.core.Holiday::getDate)
                      .collect(Collectors.toSet());
              var ours =
                  EnumSet.complementOf(eves).stream()
                      .filter(holiday -> holiday != Holiday.WHIT_SUNDAY)
                      .map(holiday -> holiday.in(year))
                      .collect(Collectors.toSet());
              theirs.remove(Holiday.WHIT_SUNDAY.in(year)); // The library lists it only at times.
              theirs.removeAll(eves.stream().map(h -> h.in(year)).toList());
              assertThat(ours).as("year %d", year).containsExactlyInAnyOrderElementsOf(theirs);
            });
  }

  @Test
  void isNotMovedFromAWeekendAndDoesNotMakeOrdinaryDaysSpecial() {
    assertThat(Holiday.on(LocalDate.of(2026, 12, 7))).isEmpty();
    assertThat(Holiday.on(LocalDate.of(2026, 4, 2))).isEmpty();
    assertThat(Arrays.stream(Holiday.values()).map(Holiday::sv)).doesNotContain("");
  }
}
