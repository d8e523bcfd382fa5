package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it is sent. What would tell of a client has its place here only so that it can
 * be refused by name (S0-25); what only repeats the reception's own facts is taken and not kept.
 */
public record AppointmentBody(
    @Nullable String resourceType,
    @Nullable String id,
    @Nullable Meta meta,
    @Nullable String language,
    @Nullable List<Extension> extension,
    @Nullable List<Identifier> identifier,
    @Nullable String status,
    @JsonProperty("_status") @Nullable JsonNode ofStatus,
    @Nullable CodeableConcept cancelationReason,
    @Nullable JsonNode serviceCategory,
    @Nullable JsonNode serviceType,
    @Nullable JsonNode specialty,
    @Nullable JsonNode appointmentType,
    @Nullable JsonNode priority,
    @Nullable OffsetDateTime start,
    @Nullable OffsetDateTime end,
    @Nullable JsonNode minutesDuration,
    @Nullable JsonNode requestedPeriod,
    @Nullable List<Reference> slot,
    @Nullable JsonNode created,
    @Nullable List<Reference> basedOn,
    @Nullable List<Participant> participant,
    @Nullable JsonNode contained,
    @Nullable JsonNode text,
    @Nullable JsonNode reasonCode,
    @Nullable JsonNode reasonReference,
    @Nullable JsonNode description,
    @Nullable JsonNode supportingInformation,
    @Nullable JsonNode comment,
    @Nullable JsonNode patientInstruction)
    implements Element {

  /** Who or what is asked to take part. */
  @JsonIgnoreProperties({"id", "required", "period"})
  public record Participant(
      @Nullable List<CodeableConcept> type, @Nullable Reference actor, @Nullable String status)
      implements Element {}
}
