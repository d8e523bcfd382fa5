package fi.osallisuus.booking.fhir.r4;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A site, or a room of one. */
public record Location(
    String resourceType,
    String id,
    Meta meta,
    String status,
    String name,
    @Nullable List<String> alias,
    String mode,
    @Nullable Address address,
    CodeableConcept physicalType,
    @Nullable Reference partOf)
    implements Resource {

  /** Where a site is. */
  public record Address(
      @Nullable List<String> line,
      @Nullable String city,
      @Nullable String postalCode,
      String country)
      implements Element {}
}
