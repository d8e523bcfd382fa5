package fi.osallisuus.booking.fhir.r4;

import java.util.List;

/** A reception: the time in which its slots lie, and who and what it takes. */
public record Schedule(
    String resourceType,
    String id,
    Meta meta,
    boolean active,
    List<CodeableConcept> serviceType,
    List<Reference> actor,
    Period planningHorizon)
    implements Resource {}
