package fi.osallisuus.booking.fhir.r4;

import java.util.List;

/** An expert as the one who receives, and where. */
public record PractitionerRole(
    String resourceType,
    String id,
    Meta meta,
    boolean active,
    Reference practitioner,
    List<CodeableConcept> code,
    List<Reference> location,
    List<Reference> healthcareService)
    implements Resource {}
