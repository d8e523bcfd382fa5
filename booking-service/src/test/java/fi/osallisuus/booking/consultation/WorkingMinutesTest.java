package fi.osallisuus.booking.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingMinutesTest {

  @ParameterizedTest
  @CsvSource({
    // within a day, over a night, over a weekend
    "2026-03-16T08:00:00Z, 2026-03-16T09:30:00Z, 90",
    "2026-03-16T13:15:00Z, 2026-03-17T07:00:00Z, 120",
    "2026-03-20T13:15:00Z, 2026-03-23T06:30:00Z, 90",
    // over Easter with its Friday and Monday: Thursday afternoon to Tuesday morning, in summer time
    "2026-04-02T12:15:00Z, 2026-04-07T06:00:00Z, 120",
    // at night
    "2026-03-16T20:00:00Z, 2026-03-17T02:00:00Z, 0",
    // the first Monday after the change of the clock
    "2026-03-27T13:15:00Z, 2026-03-30T05:30:00Z, 90"
  })
  void onlyOfficeHoursOfWorkingDaysCount(Instant from, Instant to, int minutes) {
    assertThat(WorkingMinutes.between(from, to)).isEqualTo(minutes);
  }
}
