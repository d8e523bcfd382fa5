package fi.osallisuus.registry.baseline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found at a unit. */
@Schema(
    examples =
        """
        {"unitId":"0197e3a0-0000-7000-8000-000000000001","mappedOn":"2026-01-15",\
        "status":"NONE","structuredUse":false,"remark":"Ei kokemusasiantuntijaa vastaanotolla"}""")
record MapUnit(
    @NotNull UUID unitId,
    @NotNull LocalDate mappedOn,
    @NotNull BaselineStatus status,
    @Schema(
            description =
                "The unit uses it in a structured way; only where it is there (BASELINE_CONTRADICTION).")
        boolean structuredUse,
    @Size(max = 1000) @Nullable String remark) {}
