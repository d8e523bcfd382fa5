package fi.osallisuus.registry.expert;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person was not selected (S0-29). */
@Schema(examples = "{\"reason\":\"NO_MATCHING_TASK\"}")
record RejectExpert(
    @NotNull @Schema(description = "Code of REJECTION_REASON.", examples = "NO_MATCHING_TASK")
        String reason) {}
