package fi.osallisuus.booking.fhir.r4;

import java.util.List;

/** A service that can be booked. */
public record HealthcareService(
    String resourceType,
    String id,
    Meta meta,
    List<Extension> extension,
    List<Identifier> identifier,
    boolean active,
    List<CodeableConcept> type,
    String name)
    implements Resource {}
