package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an operation is given. */
public record Parameters(@Nullable String resourceType, @Nullable List<Parameter> parameter) {

  /** One named value. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Parameter(
      @Nullable String name,
      @Nullable String valueCode,
      @Nullable String valueString,
      @Nullable Integer valueInteger,
      @Nullable Integer valuePositiveInt,
      @Nullable String valueDateTime,
      @Nullable String valueInstant,
      @Nullable String valueDate,
      @Nullable Boolean valueBoolean,
      @Nullable Coding valueCoding,
      @Nullable CodeableConcept valueCodeableConcept,
      @Nullable Identifier valueIdentifier,
      @Nullable Reference valueReference,
      @Nullable AppointmentBody resource,
      @Nullable List<Parameter> part) {}
}
