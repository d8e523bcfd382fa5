package fi.osallisuus.booking.engagement;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When it began. */
@Schema(example = "{\"at\": \"2026-10-06T09:00:00+03:00\"}")
record StartEngagement(
    @Nullable @Schema(description = "Left out: now. Never in the future.") OffsetDateTime at) {}
