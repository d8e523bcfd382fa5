package fi.osallisuus.booking.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of a call for help as codes, for the county's own counting. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IncidentEvent(
    UUID incidentId,
    long version,
    HelpKind kind,
    IncidentStatus status,
    UUID siteId,
    UUID roomId,
    @Nullable UUID receptionId,
    @Nullable UUID unitId,
    LocalDate calledOn,
    boolean notified,
    boolean escalated,
    @Nullable Integer minutesToAcknowledge,
    @Nullable String answeredByRole,
    @Nullable Outcome outcome) {

  Event event(String what) {
    return new Event("booking.incident.v1", "incident." + what, incidentId.toString(), this);
  }
}
