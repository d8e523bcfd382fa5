package fi.osallisuus.feedback.item;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which an item took its steps; of an answer the first one counts. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class ItemDays {
  LocalDate receivedOn;
  @Nullable LocalDate screenedOn;
  @Nullable LocalDate assignedOn;
  @Nullable LocalDate startedOn;
  @Nullable LocalDate answeredOn;
  @Nullable LocalDate closedOn;
  @Nullable LocalDate rejectedOn;

  static ItemDays received(LocalDate day) {
    var days = new ItemDays();
    days.receivedOn = day;
    return days;
  }

  void reached(ItemStatus status, LocalDate day) {
    switch (status) {
      case RECEIVED -> {}
      case SCREENED -> {
        screenedOn = day;
        rejectedOn = null; // a moderator has taken the rejection back
      }
      case ASSIGNED -> assignedOn = first(assignedOn, day);
      case IN_PROGRESS -> startedOn = day;
      case ANSWERED -> answeredOn = first(answeredOn, day);
      case CLOSED -> closedOn = day;
      case REJECTED -> rejectedOn = day;
    }
  }

  private static LocalDate first(@Nullable LocalDate before, LocalDate day) {
    return before == null ? day : before;
  }
}
