package fi.osallisuus.registry.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** How the county reaches a person; exists only encrypted outside the memory. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactDetails(String name, @Nullable String email, @Nullable String phone) {

  /** Says nothing in a log, whoever writes it there. */
  @Override
  public String toString() {
    return "ContactDetails";
  }
}
