package fi.osallisuus.booking.slot;

import java.time.Duration;
import java.time.Instant;

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
}
