package fi.osallisuus.registry.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
  private static final Hours HOURS =
      new Hours(
          List.of(
              new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
              new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(15, 0))),
          List.of(
              DayException.parse("2026-07-01 2026-07-31 NO"),
              DayException.parse("2026-05-09 2026-05-09 YES 10:00 14:00"),
              DayException.parse("2026-06-01 2026-06-01 NO 10:00 11:00")));

  @ParameterizedTest
  @CsvSource({
    "2026-05-04, 09:00, 15:00, YES", // a Monday, over the joint of two stretches
    "2026-05-04, 08:59, 10:00, NO",
    "2026-05-04, 14:00, 15:01, NO",
    "2026-05-05, 09:00, 10:00, NO", // a Tuesday
    "2026-05-09, 10:00, 14:00, YES", // a Saturday all the same
    "2026-05-09, 09:00, 11:00, NO",
    "2026-07-06, 09:00, 10:00, NO", // a Monday of the holiday
    "2026-06-01, 11:00, 15:00, YES", // a Monday with an hour away
    "2026-06-01, 10:30, 12:00, NO"
  })
  void theWeekAndTheDaysThatDiffer(LocalDate day, LocalTime from, LocalTime to, Answer answer) {
    assertThat(HOURS.answer(day, from, to)).isEqualTo(answer);
  }

  @Test
  void whoHasSaidNothingIsNotKnown() {
    var silent = new Hours(List.of(), List.of(DayException.parse("2026-07-01 2026-07-31 NO")));

    assertThat(silent.answer(LocalDate.of(2026, 5, 4), LocalTime.of(9, 0), LocalTime.of(10, 0)))
        .isEqualTo(Answer.UNKNOWN);
    assertThat(silent.answer(LocalDate.of(2026, 7, 4), LocalTime.of(9, 0), LocalTime.of(10, 0)))
        .isEqualTo(Answer.NO);
  }

  @Test
  void hoursThatEndBeforeTheyBeginAreRefused() {
    var request =
        new PutAvailability(
            List.of(new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(15, 0), LocalTime.of(9, 0))),
            List.of());

    assertThatThrownBy(request::check).hasMessage("The hours end before they begin.");
  }
}
