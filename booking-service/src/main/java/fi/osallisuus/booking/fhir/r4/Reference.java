package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Points at a resource, by its address or by an identifier. */
@JsonIgnoreProperties({"id", "extension"})
public record Reference(
    @Nullable String reference,
    @Nullable String type,
    @Nullable Identifier identifier,
    @Nullable String display)
    implements Element {

  public static Reference to(String type, Object id) {
    return new Reference(type + "/" + id, null, null, null);
  }

  public Reference called(@Nullable String name) {
    return new Reference(reference, type, identifier, name);
  }
}
