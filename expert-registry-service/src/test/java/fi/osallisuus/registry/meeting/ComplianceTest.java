package fi.osallisuus.registry.meeting;

import static fi.osallisuus.registry.meeting.Compliance.Pace.EARLY;
import static fi.osallisuus.registry.meeting.Compliance.Pace.IN_RHYTHM;
import static fi.osallisuus.registry.meeting.Compliance.Pace.LATE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.registry.body.Rhythm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplianceTest {
  private static final Rhythm PEERS = new Rhythm(7, 14);
  private static final LocalDate FOUNDED = LocalDate.of(2026, 1, 7);

  @Test
  void everyGapIsJudgedAndTheShareIsOfTheGaps() {
    var seen = look("2026-03-24", "2026-03-02", "2026-03-09", "2026-03-23", "2026-03-24");

    assertThat(seen.gaps()).extracting(Compliance.Gap::days).containsExactly(7, 14, 1);
    assertThat(seen.gaps())
        .extracting(Compliance.Gap::pace)
        .containsExactly(IN_RHYTHM, IN_RHYTHM, EARLY);
    assertThat(seen.inRhythmPercent()).isEqualByComparingTo("66.7");
    assertThat(seen.overdue()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-03-16, false", "2026-03-17, true"})
  void fifteenDaysAreLate(LocalDate today, boolean overdue) {
    var seen = look(today.toString(), "2026-02-15", "2026-03-02");

    assertThat(seen.gaps()).extracting(Compliance.Gap::pace).containsExactly(LATE);
    assertThat(seen.dueBy()).isEqualTo(LocalDate.of(2026, 3, 16));
    assertThat(seen.overdue()).isEqualTo(overdue);
  }

  @Test
  void whoHasNeverMetIsDueFromTheFoundingOn() {
    var seen = look("2026-01-22");

    assertThat(seen.dueBy()).isEqualTo(LocalDate.of(2026, 1, 21));
    assertThat(seen.overdue()).isTrue();
    assertThat(seen.inRhythmPercent()).isNull();
  }

  private static Compliance look(String today, String... held) {
    List<LocalDate> days = Arrays.stream(held).map(LocalDate::parse).toList();
    var last = days.isEmpty() ? null : days.getLast();
    return Compliance.of(PEERS, days, last, FOUNDED, LocalDate.parse(today));
  }
}
