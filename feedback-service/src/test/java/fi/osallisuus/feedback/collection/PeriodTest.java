package fi.osallisuus.feedback.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.kit.problem.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-03-23");

  @Test
  void withoutALastDayItIsOpenForFourteenDays() {
    assertThat(Period.of(FIRST, null).closesOn()).isEqualTo("2026-04-05");
  }

  @Test
  void oneDayIsAPeriodAndAYearIsTheLongest() {
    assertThat(Period.of(FIRST, FIRST).closesOn()).isEqualTo(FIRST);
    assertThat(Period.of(FIRST, FIRST.plusDays(365)).closesOn()).isEqualTo("2027-03-23");
  }

  @Test
  void itDoesNotEndBeforeItBeginsNorLastForEver() {
    assertThatThrownBy(() -> Period.of(FIRST, FIRST.minusDays(1)))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("PERIOD_INVALID"));
    assertThatThrownBy(() -> Period.of(FIRST, FIRST.plusDays(366)))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("PERIOD_INVALID"));
  }
}
