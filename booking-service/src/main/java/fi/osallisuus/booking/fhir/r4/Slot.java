package fi.osallisuus.booking.fhir.r4;

import java.time.OffsetDateTime;
import java.util.List;

/** A piece of a reception: free, taken or held. */
public record Slot(
    String resourceType,
    String id,
    List<CodeableConcept> serviceType,
    Reference schedule,
    String status,
    OffsetDateTime start,
    OffsetDateTime end)
    implements Resource {}
