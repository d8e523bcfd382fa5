package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.appointment.ProviderReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a reception is cancelled; a code, never a text. */
@Schema(example = "{\"reason\": \"EXPERT_ABSENT\"}")
record CancelReception(@NotNull ProviderReason reason) {}
