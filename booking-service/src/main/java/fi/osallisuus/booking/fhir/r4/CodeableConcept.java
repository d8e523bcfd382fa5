package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A concept by its codes, in words besides. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CodeableConcept(@Nullable List<Coding> coding, @Nullable String text)
    implements Element {

  public static CodeableConcept of(Coding... codings) {
    return new CodeableConcept(List.of(codings), null);
  }

  public List<Coding> codings() {
    return coding == null ? List.of() : coding;
  }
}
