package fi.osallisuus.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.time.WallTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GranularityTest {

  @Test
  void aDayHasTwentyThreeOrTwentyFiveHoursWhenTheClocksChange() {
    assertThat(counts(LocalDate.of(2027, 3, 28), Granularity.HOUR)).hasSize(23);
    assertThat(counts(LocalDate.of(2027, 10, 31), Granularity.HOUR)).hasSize(25);
    assertThat(counts(LocalDate.of(2027, 3, 28), Granularity.DAY))
        .singleElement()
        .satisfies(
            day -> {
              assertThat(day.free()).isEqualTo(46);
              assertThat(Duration.between(day.start(), day.end())).isEqualTo(Duration.ofHours(23));
            });
    assertThat(counts(LocalDate.of(2027, 10, 31), Granularity.DAY).getFirst().free()).isEqualTo(50);
  }

  @Test
  void theHourThatComesTwiceIsCountedTwice() {
    var three =
        counts(LocalDate.of(2027, 10, 31), Granularity.HOUR).stream()
            .filter(c -> c.localStart().equals(LocalDateTime.of(2027, 10, 31, 3, 0)))
            .toList();

    assertThat(three)
        .extracting(c -> c.start().toString())
        .containsExactly("2027-10-31T03:00+03:00", "2027-10-31T03:00+02:00");
    assertThat(three).extracting(FreeCount::free).containsExactly(2, 2);
  }

  /** A free slot every half hour of the day. */
  private static List<FreeCount> counts(LocalDate day, Granularity unit) {
    var midnight = day.atStartOfDay(WallTime.HELSINKI).toInstant();
    var next = day.plusDays(1).atStartOfDay(WallTime.HELSINKI).toInstant();
    var slots =
        LongStream.range(0, Duration.between(midnight, next).toMinutes() / 30)
            .mapToObj(i -> slot(midnight.plus(Duration.ofMinutes(30 * i))))
            .toList();
    return FreeCount.of(slots, unit);
  }

  private static FreeSlot slot(Instant start) {
    var local = start.atZone(WallTime.HELSINKI);
    return new FreeSlot(
        new UUID(0, 1),
        local.toOffsetDateTime(),
        local.plusMinutes(30).toOffsetDateTime(),
        "Europe/Helsinki",
        local.toLocalDateTime(),
        new UUID(0, 2),
        new UUID(0, 3),
        "PEER_RECEPTION",
        List.of(),
        null,
        1);
  }
}
