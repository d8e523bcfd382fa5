package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.slot.Session;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The wall-clock pattern of a reception, and what it becomes on a certain day. */
record DaySchedule(
    LocalTime from, LocalTime to, List<BreakTime> breaks, int slotMinutes, int pauseMinutes) {

  DaySchedule {
    breaks = breaks.stream().sorted(Comparator.comparing(BreakTime::from)).toList();
  }

  /** What is wrong with it on any day. */
  void check() {
    if (!to.isAfter(from)) {
      throw Problem.unprocessable("SCHEDULE_BACKWARDS", "A reception ends after it starts.")
          .at("/to");
    }
    var free = from;
    for (var pause : breaks) {
      if (pause.from().isBefore(free)
          || !pause.to().isAfter(pause.from())
          || pause.to().isAfter(to)) {
        throw Problem.unprocessable(
                "BREAK_OUTSIDE_RECEPTION", "Breaks lie inside the reception, one after another.")
            .at("/breaks");
      }
      free = pause.to();
    }
  }

  /** For a single day: a time that the clocks skip or repeat is refused, not guessed. */
  Session on(LocalDate date, ZoneId zone, @Nullable ZoneOffset offset) {
    return session(time -> WallTime.resolve(date.atTime(time), zone, offset));
  }

  /** For a recurrence, as RFC 5545 has it: a skipped time moves on, a repeated one is the first. */
  Session recurring(LocalDate date, ZoneId zone) {
    return session(time -> date.atTime(time).atZone(zone).toInstant());
  }

  private Session session(Function<LocalTime, Instant> instant) {
    var time = new Span(instant.apply(from), instant.apply(to));
    var spans =
        breaks.stream().map(b -> new Span(instant.apply(b.from()), instant.apply(b.to()))).toList();
    return new Session(time, inOrder(spans), slotMinutes, pauseMinutes);
  }

  /**
   * When the clocks skip an hour, a break in it moves on: it may end before it starts, or reach
   * into the next one. What is left of the breaks follows one after the other again.
   */
  private static List<Span> inOrder(List<Span> breaks) {
    var ordered = new ArrayList<Span>();
    var free = Instant.MIN;
    for (var pause : breaks) {
      var start = pause.start().isBefore(free) ? free : pause.start();
      if (pause.end().isAfter(start)) {
        ordered.add(new Span(start, pause.end()));
        free = pause.end();
      }
    }
    return ordered;
  }
}
