package fi.osallisuus.registry.occupation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What is needed of booking's reception events: who is there when. */
record ToldReception(
    UUID receptionId,
    long version,
    String status,
    List<UUID> expertIds,
    OffsetDateTime start,
    OffsetDateTime end) {

  boolean takesPlace() {
    return !status.equals("CANCELLED");
  }

  Span span() {
    return new Span(start.toInstant(), end.toInstant());
  }
}
