package fi.osallisuus.booking.fhir.r4;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went wrong, in the words of FHIR. */
public record OperationOutcome(String resourceType, List<Issue> issue) implements Resource {

  public static OperationOutcome of(List<Issue> issues) {
    return new OperationOutcome("OperationOutcome", issues);
  }

  /** One fault, and where it is. */
  public record Issue(
      List<Extension> extension,
      String severity,
      String code,
      CodeableConcept details,
      String diagnostics,
      @Nullable List<String> location,
      @Nullable List<String> expression)
      implements Element {}
}
