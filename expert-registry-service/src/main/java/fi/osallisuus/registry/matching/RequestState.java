package fi.osallisuus.registry.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.time.WallTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a request as its events carry it; who is asked is in none of them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestState(
    UUID requestId,
    long version,
    UUID unitId,
    String mode,
    String level,
    @Nullable String purpose,
    @Nullable String phase,
    RequestStatus status,
    OffsetDateTime startsAt,
    OffsetDateTime endsAt) {

  static Event event(AssignmentRequest r) {
    var task = r.task();
    return new Event(
        "registry.assignment-request.v1",
        "assignment-request.changed",
        r.id().toString(),
        new RequestState(
            r.id(),
            r.version(),
            task.unitId(),
            task.mode(),
            task.level(),
            task.purpose(),
            task.phase(),
            r.status(),
            task.startsAt().atZone(WallTime.HELSINKI).toOffsetDateTime(),
            task.endsAt().atZone(WallTime.HELSINKI).toOffsetDateTime()));
  }
}
