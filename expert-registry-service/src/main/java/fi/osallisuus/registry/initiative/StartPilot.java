package fi.osallisuus.registry.initiative;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Starts the pilot; the reason is needed only where the client's perspective is missing. */
@Schema(examples = "{}")
record StartPilot(
    @Schema(description = "Why the team has no expert by experience (S0-11); the owner answers.")
        @Size(min = 5, max = 500)
        @Nullable String withoutClientPerspective) {}
