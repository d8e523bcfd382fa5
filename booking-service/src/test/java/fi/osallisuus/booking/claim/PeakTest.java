package fi.osallisuus.booking.claim;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.booking.claim.Peak.Use;
import fi.osallisuus.booking.slot.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeakTest {
  private static final Instant NINE = Instant.parse("2026-10-06T06:00:00Z");

  @Test
  void nobodyIsInAnEmptyWard() {
    assertThat(Peak.of(List.of(), hours(0, 6))).isEqualTo(new Peak(0, hours(0, 6)));
  }

  @Test
  void whoLeavesMakesRoomForWhoComesThatMoment() {
    var uses = List.of(new Use(hours(0, 2), 1), new Use(hours(2, 4), 1));

    assertThat(Peak.of(uses, hours(0, 4)).count()).isEqualTo(1);
  }

  @Test
  void thePeakIsTheFullestMomentAndSaysWhen() {
    var uses = List.of(new Use(hours(-2, 3), 1), new Use(hours(2, 5), 2), new Use(hours(4, 9), 1));

    assertThat(Peak.of(uses, hours(0, 6))).isEqualTo(new Peak(3, hours(2, 3)));
    assertThat(Peak.of(uses, hours(3, 4))).isEqualTo(new Peak(2, hours(3, 4)));
    assertThat(Peak.of(uses, hours(5, 6)).count()).isEqualTo(1);
    assertThat(Peak.of(uses, hours(9, 12)).count()).isZero();
  }

  /** Numbered lanes would refuse this: no single place is free all the time, yet one always is. */
  @Test
  void aPlaceThatIsFreeAtEveryMinuteIsFree() {
    var uses = List.of(new Use(hours(0, 3), 1), new Use(hours(3, 6), 1));

    assertThat(Peak.of(uses, hours(1, 5)).plus(1).count()).isEqualTo(2);
  }

  @Test
  void theSweepAgreesWithCountingEveryHour() {
    var random = new Random(7);
    for (int round = 0; round < 300; round++) {
      var uses =
          random
              .ints(random.nextInt(8), 0, 20)
              .mapToObj(from -> new Use(hours(from, from + 1 + random.nextInt(6)), 1 + from % 3))
              .toList();
      int from = random.nextInt(20);
      int to = from + 1 + random.nextInt(6);

      int counted =
          IntStream.range(from, to)
              .map(
                  hour ->
                      uses.stream()
                          .filter(u -> u.time().contains(hours(hour, hour + 1)))
                          .mapToInt(Use::places)
                          .sum())
              .max()
              .orElseThrow();

      assertThat(Peak.of(uses, hours(from, to)).count()).isEqualTo(counted);
    }
  }

  private static Span hours(int from, int to) {
    return new Span(NINE.plus(Duration.ofHours(from)), NINE.plus(Duration.ofHours(to)));
  }
}
