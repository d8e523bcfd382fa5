package fi.osallisuus.booking.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A half-open stretch of real time: the start belongs to it, the end does not. */
public record Span(Instant start, Instant end) {

  public boolean overlaps(Span other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  public boolean contains(Span other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  public Duration length() {
    return Duration.between(start, end);
  }

  /** The same time in as few stretches as possible: what overlaps or touches becomes one. */
  public static List<Span> merged(List<Span> spans) {
    var merged = new ArrayList<Span>();
    for (var span : spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
      var last = merged.isEmpty() ? null : merged.getLast();
      if (last == null || span.start.isAfter(last.end)) {
        merged.add(span);
      } else if (span.end.isAfter(last.end)) {
        merged.set(merged.size() - 1, new Span(last.start, span.end));
      }
    }
    return merged;
  }
}
