package fi.osallisuus.registry.activity;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Days;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form of participation that a unit carries out, from a day to a day (S1-18). */
@Entity
class Activity extends Row {
  private UUID unitId;
  private String mode;
  private @Nullable String level;
  private String contactRole;
  private LocalDate since;
  private @Nullable LocalDate until;

  Activity() {}

  Activity(RecordActivity request) {
    unitId = request.unitId();
    mode = request.mode();
    write(request);
  }

  Event recorded() {
    return event("activity.recorded");
  }

  /** Level, contact and first day; another unit or mode is another activity. */
  Event correct(RecordActivity request) {
    requireGoingOn();
    if (!unitId.equals(request.unitId()) || !mode.equals(request.mode())) {
      throw Problem.conflict("ACTIVITY_FIXED", "An activity keeps its unit and its mode.")
          .at("/mode");
    }
    write(request);
    changed();
    return event("activity.changed");
  }

  Event end(LocalDate lastDay) {
    requireGoingOn();
    Days.refuseReversed(since, lastDay, "/until");
    until = lastDay;
    changed();
    return event("activity.changed");
  }

  private void requireGoingOn() {
    if (until != null) {
      throw Problem.conflict("ACTIVITY_ENDED", "The activity has ended; record it anew.")
          .with("until", until);
    }
  }

  private void write(RecordActivity request) {
    level = request.level();
    contactRole = request.contactRole();
    since = request.since();
  }

  private Event event(String type) {
    return new Event(
        ActivityState.TOPIC,
        type,
        id().toString(),
        new ActivityState(id(), version(), unitId, mode, level, since, until));
  }

  UUID unitId() {
    return unitId;
  }

  String mode() {
    return mode;
  }

  ActivityView view() {
    return new ActivityView(id(), unitId, mode, level, contactRole, since, until, version());
  }
}
