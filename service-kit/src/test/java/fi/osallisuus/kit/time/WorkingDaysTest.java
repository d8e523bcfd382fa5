package fi.osallisuus.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-20, 2026-03-20, 0", // the same day
    "2026-03-20, 2026-03-21, 0", // Friday to Saturday
    "2026-03-20, 2026-03-23, 1", // Friday to Monday
    "2026-03-23, 2026-03-27, 4",
    "2026-04-01, 2026-04-08, 3", // Good Friday and Easter Monday lie between
    "2026-04-30, 2026-05-04, 1", // May Day
    "2026-06-18, 2026-06-22, 1", // Midsummer Eve
    "2026-12-23, 2026-12-28, 1", // Christmas
    "2026-03-27, 2026-03-23, 0" // never negative
  })
  void weekendsHolidaysAndEvesAreNotCounted(LocalDate from, LocalDate to, int expected) {
    assertThat(WorkingDays.between(from, to)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-20, 5, 2026-03-27",
    "2026-04-01, 3, 2026-04-08",
    "2026-03-21, 1, 2026-03-23",
    "2026-03-21, 0, 2026-03-21"
  })
  void aDueDayIsTheLastOfSoManyWorkingDays(LocalDate from, int days, LocalDate expected) {
    assertThat(WorkingDays.after(from, days)).isEqualTo(expected);
  }

  @Test
  void theDueDayIsAsManyWorkingDaysAway() {
    var from = LocalDate.of(2026, 1, 1);

    from.datesUntil(from.plusYears(1))
        .forEach(
            day -> assertThat(WorkingDays.between(day, WorkingDays.after(day, 5))).isEqualTo(5));
  }
}
