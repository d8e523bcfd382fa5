package fi.osallisuus.booking.fhir.r4;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expert by experience, by the public alias and nothing else. */
public record Practitioner(
    String resourceType,
    String id,
    Meta meta,
    boolean active,
    @Nullable List<HumanName> name,
    List<CodeableConcept> communication)
    implements Resource {

  /** A name as text only: it is an alias. */
  public record HumanName(String use, String text) implements Element {}
}
