package fi.osallisuus.registry.need;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That the need has been heard, and until when it is answered. */
@Schema(examples = "{\"dueOn\":\"2026-04-30\"}")
record AcknowledgeNeed(
    @Schema(description = "Left out: 14 days after it was raised.") @Nullable LocalDate dueOn) {}
