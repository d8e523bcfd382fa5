package fi.osallisuus.booking.engagement;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When it ended. */
@Schema(example = "{\"at\": \"2026-10-06T14:00:00+03:00\"}")
record EndEngagement(
    @Nullable @Schema(description = "Left out: now. Never in the future.") OffsetDateTime at,
    @Nullable @Schema(description = "Of a shift that took another time than usual.")
        DurationReason durationReason) {}
