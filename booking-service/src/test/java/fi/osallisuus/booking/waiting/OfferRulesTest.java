package fi.osallisuus.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.time.WallTime;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferRulesTest {
  private static final Instant FAR = Instant.parse("2027-06-01T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // by day two hours are two hours
    "2026-03-16T10:00:00+02:00, 2026-03-16T12:00:00+02:00",
    // an hour of the evening, and the other one in the morning
    "2026-03-16T19:00:00+02:00, 2026-03-17T09:00:00+02:00",
    // at night the time stands still
    "2026-03-16T23:30:00+02:00, 2026-03-17T10:00:00+02:00",
    "2026-03-16T02:00:00+02:00, 2026-03-16T10:00:00+02:00",
    // over the night in which the clocks go forward
    "2026-03-28T19:30:00+02:00, 2026-03-29T09:30:00+03:00"
  })
  void theTimeToAnswerRunsByDay(String offered, String until) {
    assertThat(deadline(OfferRules.USUAL, offered, FAR))
        .contains(OffsetDateTime.parse(until).toInstant());
  }

  @Test
  void aLongOfferRunsOverDays() {
    var rules = new OfferRules(1, 2880, 2, LocalTime.of(8, 0), LocalTime.of(20, 0));

    assertThat(deadline(rules, "2026-03-16T08:00:00+02:00", FAR))
        .contains(Instant.parse("2026-03-19T18:00:00Z"));
  }

  @Test
  void endsAnHourBeforeTheSlotBegins() {
    assertThat(
            deadline(
                OfferRules.USUAL,
                "2026-03-16T10:00:00+02:00",
                Instant.parse("2026-03-16T10:00:00Z")))
        .contains(Instant.parse("2026-03-16T09:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-16T10:00:00+02:00, 2026-03-16T11:14:00+02:00",
    "2026-03-16T22:00:00+02:00, 2026-03-17T09:00:00+02:00"
  })
  void whatNobodyCouldAnswerInTimeIsNotOffered(String offered, String slot) {
    assertThat(deadline(OfferRules.USUAL, offered, OffsetDateTime.parse(slot).toInstant()))
        .isEmpty();
  }

  private static java.util.Optional<Instant> deadline(
      OfferRules rules, String offered, Instant slot) {
    return rules.deadline(OffsetDateTime.parse(offered).toInstant(), slot, WallTime.HELSINKI);
  }
}
