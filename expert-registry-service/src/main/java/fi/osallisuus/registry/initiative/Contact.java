package fi.osallisuus.registry.initiative;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask: a role and its functional mailbox; a person's name has no place here (S4-34). */
@Embeddable
record Contact(
    @NotBlank @Size(max = 120) @Schema(examples = "Projektipäällikkö") String role,
    @NotNull @Email @Size(max = 200) @Schema(examples = "osallisuus@example.org") String mailbox) {}
