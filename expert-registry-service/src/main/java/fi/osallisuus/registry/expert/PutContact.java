package fi.osallisuus.registry.expert;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the county reaches the person. */
@Schema(
    examples =
        "{\"name\":\"Esimerkki Henkilö\",\"email\":\"esimerkki@example.org\",\"phone\":\"+358401234567\"}")
public record PutContact(
    @NotBlank @Size(max = 120) String name,
    @Email @Size(max = 200) @Nullable String email,
    @Pattern(regexp = "\\+?[0-9 ()-]{5,25}") @Nullable String phone) {

  ContactDetails details() {
    return new ContactDetails(name, email, phone);
  }
}
