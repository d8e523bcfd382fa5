package fi.osallisuus.booking.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.time.WallTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderRuleTest {
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  /** Elapsed hours, so an hour off on the wall over a clock change (facts 2.15). */
  @ParameterizedTest
  @CsvSource({
    "2026-03-27T09:00, 2026-03-26T09:00",
    "2026-03-29T12:00, 2026-03-28T11:00",
    "2026-03-30T09:00, 2026-03-29T09:00",
    "2026-10-25T12:00, 2026-10-24T13:00",
    "2026-10-26T09:00, 2026-10-25T09:00"
  })
  void twentyFourHoursBeforeIsElapsedTime(LocalDateTime start, LocalDateTime reminder) {
    assertThat(ReminderRule.USUAL.before(instant(start), WallTime.HELSINKI, LONG_AGO))
        .containsExactly(instant(reminder));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-27T09:00, 2026-03-26T16:00",
    "2026-03-29T12:00, 2026-03-28T16:00",
    "2026-10-25T12:00, 2026-10-24T16:00"
  })
  void theDayBeforeIsByTheClockOnTheWall(LocalDateTime start, LocalDateTime reminder) {
    var rule = new ReminderRule(List.of(), LocalTime.of(16, 0));

    assertThat(rule.before(instant(start), WallTime.HELSINKI, LONG_AGO))
        .containsExactly(instant(reminder));
  }

  @Test
  void whatHasPassedIsLeftOutAndWhatFallsTogetherIsOne() {
    var rule = new ReminderRule(List.of(48, 17, 1), LocalTime.of(16, 0));
    var start = instant(LocalDateTime.parse("2026-03-27T09:00"));

    var times = rule.before(start, WallTime.HELSINKI, start.minusSeconds(20 * 3600));

    assertThat(times).containsExactly(start.minusSeconds(17 * 3600), start.minusSeconds(3600));
  }

  private static Instant instant(LocalDateTime local) {
    return local.atZone(WallTime.HELSINKI).toInstant();
  }
}
