package fi.osallisuus.booking.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole public state of a consultation: no text, and not which expert. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsultationEvent(
    UUID consultationId,
    long version,
    UUID unitId,
    Side to,
    Topic topic,
    ConsultationStatus status,
    LocalDate openedOn,
    @Nullable Integer answeredInWorkingDays,
    @Nullable Integer answeredInWorkingMinutes) {

  Event event(String what) {
    return new Event(
        "booking.consultation.v1", "consultation." + what, consultationId.toString(), this);
  }
}
