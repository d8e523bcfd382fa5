package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An appointment as it is shown. */
public record Appointment(
    String resourceType,
    String id,
    @Nullable Meta meta,
    List<Extension> extension,
    List<Identifier> identifier,
    String status,
    @JsonProperty("_status") @Nullable Primitive statusInFinland,
    @Nullable CodeableConcept cancelationReason,
    List<CodeableConcept> serviceType,
    @Nullable CodeableConcept appointmentType,
    OffsetDateTime start,
    OffsetDateTime end,
    int minutesDuration,
    List<Reference> slot,
    @Nullable String created,
    List<Reference> basedOn,
    List<Participant> participant)
    implements Resource {

  /** Who or what takes part. */
  public record Participant(Reference actor, String status) implements Element {}
}
