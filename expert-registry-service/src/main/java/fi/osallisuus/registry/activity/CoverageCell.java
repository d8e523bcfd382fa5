package fi.osallisuus.registry.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** In how many units of a service line a form of participation goes on. */
@Schema(name = "CoverageCell")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoverageCell(
    @Schema(description = "Absent: units without a service line.", examples = "PSYCHOSOCIAL")
        @Nullable String serviceLine,
    @Schema(examples = "CLIENT_PANEL") String mode,
    @Schema(description = "Units that carry it out today.") long units,
    @Schema(description = "All active units of the service line.") long unitsOfLine) {}
