package fi.osallisuus.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A week belongs to the period of its Thursday (2.13), also over the turn of the year. */
class WeekTest {

  @Test
  void theThursdayStandsForTheWeek() {
    assertThat(Week.thursday("2026-W13")).isEqualTo(LocalDate.of(2026, 3, 26));
    assertThat(Week.thursday("2026-W01")).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(Week.thursday("2020-W53")).isEqualTo(LocalDate.of(2020, 12, 31));
    assertThatThrownBy(() -> Week.thursday("2026-03-26")).isInstanceOf(DateTimeException.class);
  }

  @Test
  void aMonthIsFromADayToTheDayBeforeTheSameOfTheNext() {
    assertThat(month("2026-02-01", "2026-02-28")).isTrue();
    assertThat(month("2026-03-15", "2026-04-14")).isTrue();
    assertThat(month("2026-03-01", "2026-03-30")).isFalse();
    assertThat(month("2026-01-31", "2026-02-27")).isTrue();
  }

  private static boolean month(String from, String to) {
    return new Scope(null, LocalDate.parse(from), LocalDate.parse(to)).atLeastAMonth();
  }
}
