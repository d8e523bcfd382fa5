package fi.osallisuus.booking.engagement;

import java.util.List;

/** Where an engagement stands; one verb leads from each to the next. */
public enum EngagementStatus {
  PLANNED,
  CONFIRMED,
  IN_PROGRESS,
  HELD,
  CLOSED,
  CANCELLED;

  List<EngagementStatus> next() {
    return switch (this) {
      case PLANNED -> List.of(CONFIRMED, CANCELLED);
      case CONFIRMED -> List.of(IN_PROGRESS, CANCELLED);
      case IN_PROGRESS -> List.of(HELD);
      case HELD -> List.of(CLOSED);
      case CLOSED, CANCELLED -> List.of();
    };
  }

  boolean isAhead() {
    return this == PLANNED || this == CONFIRMED;
  }
}
