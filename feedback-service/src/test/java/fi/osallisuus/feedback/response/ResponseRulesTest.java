package fi.osallisuus.feedback.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.feedback.collection.ChannelKind;
import fi.osallisuus.kit.secret.KeyedHash;
import fi.osallisuus.kit.visitor.StartStamp;
import fi.osallisuus.kit.visitor.Suspicion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseRulesTest {
  private static final Instant START = Instant.parse("2026-03-23T10:00:00Z");
  private static final KeyedHash KEY = new KeyedHash("0123456789abcdef0123456789abcdef".getBytes());

  @ParameterizedTest
  @CsvSource({
    "4, false, false",
    "5, false, true",
    "6, false, true",
    "0, true, true",
    "1, true, true"
  })
  void answersGoOutFiveAtATimeOrAtClosing(long waiting, boolean closing, boolean out) {
    assertThat(new BatchRule(5).releases(waiting, closing)).isEqualTo(out);
  }

  @Test
  void theBatchMayBeRaisedButNotLowered() {
    assertThat(new BatchRule(10).releases(9, false)).isFalse();
    assertThatThrownBy(() -> new BatchRule(4)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-23, 2026-W13, 2026-03-22T22:00:00Z", // Monday, winter time
    "2026-03-29, 2026-W13, 2026-03-22T22:00:00Z", // the Sunday on which the clocks change
    "2026-03-30, 2026-W14, 2026-03-29T21:00:00Z",
    "2026-12-31, 2026-W53, 2026-12-27T22:00:00Z", // 2026 has 53 weeks
    "2027-01-03, 2026-W53, 2026-12-27T22:00:00Z"
  })
  void onlyTheIsoWeekIsKept(LocalDate day, String week, Instant monday) {
    assertThat(IsoWeek.of(day)).isEqualTo(week);
    assertThat(IsoWeek.monday(week)).isEqualTo(monday);
  }

  @ParameterizedTest
  @CsvSource({"12, 9, ", "11, 9, RAPID", "4, 1, ", "3, 1, RAPID"})
  void nobodyAnswersFasterThanThreeSecondsAndOneForEachItem(
      long seconds, int answers, Suspicion suspicion) {
    assertThat(suspicion(false, seconds, answers)).isEqualTo(suspicion);
  }

  @Test
  void aFilledTrapIsSuspectHoweverLongItTook() {
    assertThat(suspicion(true, 600, 1)).isEqualTo(Suspicion.HONEYPOT);
  }

  @Test
  void aStampIsGoodForItsChannelOnly() {
    var channel = UUID.randomUUID().toString();
    String stamp = StartStamp.issue(KEY, channel, START);

    assertThat(StartStamp.read(KEY, channel, stamp))
        .get()
        .extracting(StartStamp::startedAt)
        .isEqualTo(START);
    assertThat(StartStamp.read(KEY, UUID.randomUUID().toString(), stamp)).isEmpty();
    assertThat(StartStamp.read(KEY, channel, stamp.replaceFirst("^[0-9]", "2"))).isEmpty();
    assertThat(StartStamp.read(KEY, channel, "")).isEmpty();
    assertThat(StartStamp.read(KEY, channel, "1.2.3")).isEmpty();
  }

  @Test
  void twoStampsAreNeverTheSameForm() {
    var channel = UUID.randomUUID().toString();
    byte[] one =
        StartStamp.read(KEY, channel, StartStamp.issue(KEY, channel, START)).orElseThrow().hash();
    byte[] two =
        StartStamp.read(KEY, channel, StartStamp.issue(KEY, channel, START)).orElseThrow().hash();

    assertThat(one).hasSize(32).isNotEqualTo(two);
  }

  @Test
  void countsAreShownFromFiveOnAndByChannelAllOrNone() {
    var few = StatsView.of(Map.of("TABLET", 4L), Map.of());
    var mixed = StatsView.of(Map.of("TABLET", 5L, "QR", 3L, "LINK", 2L, "SUSPECT", 4L), Map.of());
    var many = StatsView.of(Map.of("TABLET", 5L, "QR", 6L, "SUSPECT", 5L), Map.of());

    assertThat(few.responses()).isNull();
    assertThat(few.byChannel().values()).containsOnlyNulls();
    assertThat(mixed.responses()).isEqualTo(10);
    assertThat(mixed.byChannel().values()).containsOnlyNulls();
    assertThat(mixed.suspect()).isNull();
    assertThat(many.responses()).isEqualTo(11);
    assertThat(many.byChannel())
        .containsEntry(ChannelKind.TABLET, 5L)
        .containsEntry(ChannelKind.QR, 6L)
        .containsEntry(ChannelKind.LINK, 0L);
    assertThat(many.suspect()).isEqualTo(5);
  }

  @Test
  void aRateHasThoseWhoWereAskedAsItsBaseAndTellsNoHiddenCount() {
    var mailed = StatsView.of(Map.of("LINK", 84L), Map.of(ChannelKind.LINK, 150L));
    var visits = StatsView.of(Map.of("TABLET", 10L), Map.of());
    var four = StatsView.of(Map.of("INVITE", 4L), Map.of(ChannelKind.INVITE, 8L));
    // 10 in all and a rate of the 8 links would tell the two of the tablet.
    var partly = StatsView.of(Map.of("INVITE", 8L, "TABLET", 2L), Map.of(ChannelKind.INVITE, 10L));
    var open = StatsView.of(Map.of("INVITE", 8L, "TABLET", 6L), Map.of(ChannelKind.INVITE, 12L));

    assertThat(mailed.asked()).isEqualTo(150);
    assertThat(mailed.responseRate()).isEqualByComparingTo("56.0");
    assertThat(visits.asked()).isNull();
    assertThat(visits.responseRate()).isNull();
    assertThat(four.responseRate()).isNull();
    assertThat(partly.responseRate()).isNull();
    assertThat(open.responseRate()).isEqualByComparingTo("66.7");
  }

  private static Suspicion suspicion(boolean trap, long seconds, int answers) {
    return Suspicion.of(
        trap, START, START.plusSeconds(seconds), Duration.ofSeconds(3).plusSeconds(answers));
  }
}
