package fi.osallisuus.booking.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The time of a reception cut into slots: each stretch between breaks is filled from its start with
 * slots and the pauses between them; a piece that does not fit is not offered.
 */
public record Session(Span time, List<Span> breaks, int slotMinutes, int pauseMinutes) {

  public List<Span> slots() {
    var slots = new ArrayList<Span>();
    var from = time.start();
    for (var pause : breaks) {
      fill(from, pause.start(), slots);
      from = pause.end();
    }
    fill(from, time.end(), slots);
    return slots;
  }

  public Optional<Span> slotAt(Instant start) {
    return slots().stream().filter(slot -> slot.start().equals(start)).findFirst();
  }

  /** What the hosts are paid for: the session less its breaks, whoever came (S0-39). */
  public int workedMinutes() {
    var rest = breaks.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    return (int) time.length().minus(rest).toMinutes();
  }

  private void fill(Instant from, Instant to, List<Span> slots) {
    var length = Duration.ofMinutes(slotMinutes);
    var step = Duration.ofMinutes(slotMinutes + pauseMinutes);
    for (var start = from; !start.plus(length).isAfter(to); start = start.plus(step)) {
      slots.add(new Span(start, start.plus(length)));
    }
  }
}
