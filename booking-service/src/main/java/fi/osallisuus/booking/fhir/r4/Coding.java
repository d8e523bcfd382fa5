package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** A code of a code system. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Coding(@Nullable String system, @Nullable String code, @Nullable String display)
    implements Element {

  public static Coding of(String system, String code) {
    return new Coding(system, code, null);
  }
}
