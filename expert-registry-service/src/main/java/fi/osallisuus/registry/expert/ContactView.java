package fi.osallisuus.registry.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Name and address; every reading is audited. */
@Schema(name = "Contact")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactView(String name, @Nullable String email, @Nullable String phone, long version) {

  static ContactView of(ContactDetails details, long version) {
    return new ContactView(details.name(), details.email(), details.phone(), version);
  }
}
