package fi.osallisuus.booking.engagement;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an engagement is cancelled. */
@Schema(example = "{\"reason\": \"EXPERT_ABSENT\"}")
record CancelEngagement(@NotNull CancelReason reason) {}
