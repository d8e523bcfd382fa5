package fi.osallisuus.booking.incident;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** It is over, and how. */
@Schema(example = "{\"outcome\": \"SOLVED_ON_SITE\"}")
record ResolveCall(@NotNull Outcome outcome) {}
