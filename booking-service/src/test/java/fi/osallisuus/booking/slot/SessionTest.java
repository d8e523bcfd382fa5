package fi.osallisuus.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final Session FRIDAY =
      session(
          "2026-03-27T07:00:00Z",
          "2026-03-27T13:00:00Z",
          "2026-03-27T10:00:00Z",
          "2026-03-27T11:00:00Z");

  @Test
  void isCutIntoFiveSlotsAroundLunch() {
    assertThat(FRIDAY.slots())
        .extracting(slot -> slot.start().toString())
        .containsExactly(
            "2026-03-27T07:00:00Z",
            "2026-03-27T08:00:00Z",
            "2026-03-27T09:00:00Z",
            "2026-03-27T11:00:00Z",
            "2026-03-27T12:00:00Z");
    assertThat(FRIDAY.slots()).allMatch(slot -> slot.length().toMinutes() == 45);
  }

  @Test
  void countsWhatWasWorkedWithoutTheBreak() {
    assertThat(FRIDAY.workedMinutes()).isEqualTo(300);
  }

  @Test
  void knowsASlotByItsStartOnly() {
    assertThat(FRIDAY.slotAt(Instant.parse("2026-03-27T11:00:00Z"))).isPresent();
    assertThat(FRIDAY.slotAt(Instant.parse("2026-03-27T10:00:00Z"))).isEmpty();
    assertThat(FRIDAY.slotAt(Instant.parse("2026-03-27T07:30:00Z"))).isEmpty();
  }

  @Test
  void offersNoPieceThatDoesNotFit() {
    var short40 =
        new Session(
            new Span(Instant.parse("2026-03-27T07:00:00Z"), Instant.parse("2026-03-27T07:40:00Z")),
            List.of(),
            45,
            0);

    assertThat(short40.slots()).isEmpty();
  }

  @Test
  void withoutPausesOneSlotFollowsTheOther() {
    var hour =
        new Session(
            new Span(Instant.parse("2026-03-27T07:00:00Z"), Instant.parse("2026-03-27T08:00:00Z")),
            List.of(),
            20,
            0);

    assertThat(hour.slots()).hasSize(3);
    assertThat(hour.slots().getLast().end()).isEqualTo(Instant.parse("2026-03-27T08:00:00Z"));
  }

  private static Session session(String start, String end, String breakStart, String breakEnd) {
    return new Session(
        new Span(Instant.parse(start), Instant.parse(end)),
        List.of(new Span(Instant.parse(breakStart), Instant.parse(breakEnd))),
        45,
        15);
  }
}
