package fi.osallisuus.feedback.decision;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people of a role had a part in it (S2-01); never who. */
@Embeddable
@Schema(name = "DecisionContributor", example = "{\"role\": \"EXPERT\", \"people\": 3}")
record Contributor(
    @Schema(description = "Code of ROLE", example = "EXPERT")
        @NotBlank
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        String role,
    @Min(1) @Max(10_000) int people) {}
