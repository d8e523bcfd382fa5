package fi.osallisuus.registry.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.time.WallTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of an assignment as every event of one carries it: codes, times and minutes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentState(
    UUID assignmentId,
    long version,
    UUID expertId,
    UUID unitId,
    String mode,
    String level,
    @Nullable String purpose,
    @Nullable String phase,
    AssignmentStatus status,
    OffsetDateTime startsAt,
    OffsetDateTime endsAt,
    @Nullable Integer workedMinutes) {
  static final String TOPIC = "registry.assignment.v1";

  static Event event(Assignment assignment) {
    return new Event(TOPIC, type(assignment.status()), assignment.id().toString(), of(assignment));
  }

  private static String type(AssignmentStatus status) {
    return switch (status) {
      case CONFIRMED -> "assignment.confirmed";
      case ORIENTED -> "assignment.oriented";
      case IN_PROGRESS -> "assignment.started";
      case DONE -> "assignment.done";
      case REPORTED -> "assignment.reported";
      case DEBRIEFED -> "assignment.debriefed";
      case CANCELLED_BY_EXPERT, CANCELLED_BY_UNIT -> "assignment.cancelled";
      case NO_SHOW -> "assignment.no-show";
    };
  }

  private static AssignmentState of(Assignment a) {
    var task = a.task();
    return new AssignmentState(
        a.id(),
        a.version(),
        a.expertId(),
        task.unitId(),
        task.mode(),
        task.level(),
        task.purpose(),
        task.phase(),
        a.status(),
        local(task.startsAt()),
        local(task.endsAt()),
        a.workedMinutes());
  }

  private static OffsetDateTime local(Instant instant) {
    return instant.atZone(WallTime.HELSINKI).toOffsetDateTime();
  }
}
