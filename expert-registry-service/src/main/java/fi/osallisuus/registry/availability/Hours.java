package fi.osallisuus.registry.availability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The hours of one day in which a person can work, by the week and the days that differ. */
final class Hours {
  private final List<WeeklyHours> weekly;
  private final List<DayException> exceptions;

  Hours(List<WeeklyHours> weekly, List<DayException> exceptions) {
    this.weekly = weekly;
    this.exceptions = exceptions;
  }

  /** Whether all of the span is free; a person who has said nothing of that day is not known. */
  Answer answer(LocalDate day, LocalTime from, LocalTime to) {
    var differing = exceptions.stream().filter(e -> e.covers(day)).toList();
    if (weekly.isEmpty() && differing.isEmpty()) {
      return Answer.UNKNOWN;
    }
    var free = free(day, differing);
    var start = free.floorEntry(from);
    return start != null && !start.getValue().isBefore(to) ? Answer.YES : Answer.NO;
  }

  /** From the start of each free stretch to its end; what is not available wins. */
  private TreeMap<LocalTime, LocalTime> free(LocalDate day, List<DayException> differing) {
    var open =
        Stream.concat(
                weekly.stream()
                    .filter(w -> w.weekday() == day.getDayOfWeek())
                    .map(w -> new Stretch(w.from(), w.to())),
                differing.stream().filter(DayException::available).map(Stretch::of))
            .toList();
    var shut = differing.stream().filter(e -> !e.available()).map(Stretch::of).toList();
    var edges = new TreeSet<LocalTime>();
    Stream.concat(open.stream(), shut.stream())
        .forEach(
            s -> {
              edges.add(s.from());
              edges.add(s.to());
            });
    var free = new TreeMap<LocalTime, LocalTime>();
    for (var edge : edges) {
      var next = edges.higher(edge);
      if (next != null && any(open, edge) && !any(shut, edge)) {
        var before = free.lastEntry();
        var joins = before != null && before.getValue().equals(edge);
        free.put(joins ? before.getKey() : edge, next);
      }
    }
    return free;
  }

  private static boolean any(List<Stretch> stretches, LocalTime at) {
    return stretches.stream().anyMatch(s -> !at.isBefore(s.from()) && at.isBefore(s.to()));
  }

  /** Hours of a day, the end not included. */
  private record Stretch(LocalTime from, LocalTime to) {
    static Stretch of(DayException exception) {
      return new Stretch(exception.starts(), exception.ends());
    }
  }
}
