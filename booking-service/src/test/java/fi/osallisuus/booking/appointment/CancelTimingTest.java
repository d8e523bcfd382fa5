package fi.osallisuus.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.time.WallTime;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancelTimingTest {

  /** Elapsed hours: over the night when clocks go forward, 24 h before noon is 11 o'clock. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-29T12:00, 2026-03-28T11:00, EARLY",
    "2026-03-29T12:00, 2026-03-28T11:01, LATE",
    "2026-03-29T12:00, 2026-03-28T12:00, LATE",
    "2026-10-25T12:00, 2026-10-24T13:00, EARLY",
    "2026-10-25T12:00, 2026-10-24T13:01, LATE",
    "2026-03-30T09:00, 2026-03-29T09:00, EARLY",
    "2026-03-30T09:00, 2026-03-29T09:01, LATE"
  })
  void isEarlyWithExactly24HoursOrMoreToGo(
      LocalDateTime start, LocalDateTime now, CancelTiming expected) {
    var timing = CancelTiming.of(instant(start), instant(now));

    assertThat(timing).isEqualTo(expected);
  }

  @Test
  void oneMillisecondLessIsLate() {
    var start = Instant.parse("2026-03-27T07:00:00Z");

    assertThat(CancelTiming.of(start, start.minusSeconds(86_400).plusMillis(1)))
        .isEqualTo(CancelTiming.LATE);
  }

  private static Instant instant(LocalDateTime local) {
    return local.atZone(WallTime.HELSINKI).toInstant();
  }
}
