package fi.osallisuus.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to turn to: a role and a functional mailbox, never a person (S4-34). */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A role and how it is reached; no personal names or addresses.")
public record FunctionalContact(
    @NotBlank @Size(max = 120) @Schema(examples = "Osallisuuskoordinaattori") String role,
    @Email @Size(max = 200) @Schema(examples = "osallisuus@example.org") @Nullable String mailbox,
    @Pattern(regexp = "\\+?[0-9][0-9 ()-]{3,30}") @Schema(examples = "+358 29 000 0000")
        @Nullable String phone,
    @Pattern(regexp = "https?://[^ ]{3,500}") @Schema(examples = "https://www.example.org/")
        @Nullable String link) {

  /** Whether there is any way to reach the role. */
  @JsonIgnore
  public boolean reachable() {
    return mailbox != null || phone != null || link != null;
  }
}
