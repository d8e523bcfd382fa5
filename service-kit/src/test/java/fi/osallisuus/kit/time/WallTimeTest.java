package fi.osallisuus.kit.time;

import static fi.osallisuus.kit.time.WallTime.HELSINKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.osallisuus.kit.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WallTimeTest {
  @Test
  void theSameClockTimeIsAnotherInstantAfterTheClocksChange() {
    assertThat(at("2026-03-23T09:00", null)).isEqualTo("2026-03-23T07:00:00Z");
    assertThat(at("2026-03-30T09:00", null)).isEqualTo("2026-03-30T06:00:00Z");
    assertThat(at("2027-10-26T09:00", null)).isEqualTo("2027-10-26T06:00:00Z");
    assertThat(at("2027-11-02T09:00", null)).isEqualTo("2027-11-02T07:00:00Z");
  }

  @Test
  void aTimeInTheGapDoesNotExist() {
    for (String time : List.of("2026-03-29T03:00", "2026-03-29T03:30", "2027-03-28T03:59:59")) {
      Problem problem = refused(time, null);

      assertThat(problem.status()).isEqualTo(422);
      assertThat(problem.code()).isEqualTo("LOCAL_TIME_DOES_NOT_EXIST");
    }
    assertThat(refused("2026-03-29T03:30", "+02:00").code()).isEqualTo("LOCAL_TIME_DOES_NOT_EXIST");
    assertThat(at("2026-03-29T04:00", null)).isEqualTo("2026-03-29T01:00:00Z");
    assertThat(at("2026-03-29T02:59:59", null)).isEqualTo("2026-03-29T00:59:59Z");
  }

  @Test
  void aTimeInTheOverlapNeedsItsOffset() {
    Problem problem = refused("2026-10-25T03:30", null);

    assertThat(problem.code()).isEqualTo("AMBIGUOUS_LOCAL_TIME");
    assertThat(problem.members().get("candidates"))
        .isEqualTo(List.of("2026-10-25T03:30+03:00", "2026-10-25T03:30+02:00"));
    assertThat(at("2026-10-25T03:30", "+03:00")).isEqualTo("2026-10-25T00:30:00Z");
    assertThat(at("2026-10-25T03:30", "+02:00")).isEqualTo("2026-10-25T01:30:00Z");
  }

  @Test
  void anOffsetThatTheZoneDoesNotHaveIsRefused() {
    assertThat(refused("2026-03-30T09:00", "+02:00").code()).isEqualTo("OFFSET_MISMATCH");
    assertThat(refused("2026-10-25T03:30", "+01:00").code()).isEqualTo("OFFSET_MISMATCH");
    assertThat(at("2026-03-30T09:00", "+03:00")).isEqualTo("2026-03-30T06:00:00Z");
  }

  @Test
  void nightShiftsOverAClockChangeLastFiveAndSevenHours() {
    assertThat(
            Duration.between(at("2026-03-28T22:00", null), at("2026-03-29T04:00", null)).toHours())
        .isEqualTo(5);
    assertThat(
            Duration.between(at("2026-10-24T22:00", null), at("2026-10-25T04:00", null)).toHours())
        .isEqualTo(7);
  }

  /** Every half hour of four years against an oracle that only counts UTC instants. */
  @Test
  void everyHalfHourOf2026To2029AgreesWithTheInstantsOfThoseYears() {
    var end = LocalDateTime.parse("2030-01-01T00:00");
    int gaps = 0;
    int overlaps = 0;
    for (var time = LocalDateTime.parse("2026-01-01T00:00");
        time.isBefore(end);
        time = time.plusMinutes(30)) {
      var local = time;
      var instants =
          List.of(2, 3).stream()
              .map(h -> local.toInstant(ZoneOffset.ofHours(h)))
              .filter(i -> LocalDateTime.ofInstant(i, HELSINKI).equals(local))
              .sorted()
              .toList();
      switch (instants.size()) {
        case 1 ->
            assertThat(WallTime.resolve(local, HELSINKI, null)).isEqualTo(instants.getFirst());
        case 0 -> {
          gaps++;
          assertThat(refused(local.toString(), null).code()).isEqualTo("LOCAL_TIME_DOES_NOT_EXIST");
        }
        default -> {
          overlaps++;
          assertThat(refused(local.toString(), null).code()).isEqualTo("AMBIGUOUS_LOCAL_TIME");
        }
      }
    }
    assertThat(gaps).isEqualTo(8);
    assertThat(overlaps).isEqualTo(8);
  }

  private static Instant at(String local, String offset) {
    return WallTime.resolve(
        LocalDateTime.parse(local), HELSINKI, offset == null ? null : ZoneOffset.of(offset));
  }

  private static Problem refused(String local, String offset) {
    return catchThrowableOfType(Problem.class, () -> at(local, offset));
  }
}
