package fi.osallisuus.registry.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So many people in a role who are not members; never who they are. */
@Schema(name = "Guests")
record Guests(
    @NotBlank @Size(max = 40) @Schema(description = "Code of ROLE.", examples = "RESIDENT")
        String role,
    @Min(1) @Max(10000) int count) {}
