package fi.osallisuus.registry.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The professional beside the expert: a role, a unit and how to reach it; never a name. */
@Schema(
    description = "A role of a unit and its functional contact; nobody's name is needed.",
    examples =
        """
        {"role":"PROFESSIONAL","unitId":"0197e3a0-0000-7000-8000-000000000001",\
        "contact":"paihdeklinikka@example.org"}""")
public record Partner(
    @NotNull @Schema(description = "Code of ROLE.", examples = "PROFESSIONAL") String role,
    @NotNull UUID unitId,
    @NotBlank
        @Size(max = 120)
        @Schema(
            description = "A mailbox or telephone of the unit.",
            examples = "paihdeklinikka@example.org")
        String contact) {}
