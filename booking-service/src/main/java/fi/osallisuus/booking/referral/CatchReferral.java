package fi.osallisuus.booking.referral;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody takes the catch. */
@Schema(example = "{\"responsibleRole\": \"CASE_LEAD\"}")
record CatchReferral(@NotNull ResponsibleRole responsibleRole) {}
