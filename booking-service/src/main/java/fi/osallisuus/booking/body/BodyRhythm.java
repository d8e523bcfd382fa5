package fi.osallisuus.booking.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a body that meets in a rhythm stands today. */
@Schema(
    name = "BodyRhythm",
    example =
        """
        {"bodyId": "019d2f10-8800-7003-9abc-000000000003", "kind": "PEER_NETWORK",
         "rhythm": {"minDays": 7, "maxDays": 14}, "lastHeldOn": "2026-03-02",
         "nextPlannedOn": "2026-03-19", "dueBy": "2026-03-16", "overdue": true}
        """)
@JsonInclude(JsonInclude.Include.NON_NULL)
record BodyRhythm(
    UUID bodyId,
    @Schema(description = "Codelist BODY_KIND.") String kind,
    Rhythm rhythm,
    @Nullable @Schema(description = "Absent if it has not met yet.") LocalDate lastHeldOn,
    @Nullable @Schema(description = "Absent if nothing is planned.") LocalDate nextPlannedOn,
    @Schema(description = "The day by which it meets again.") LocalDate dueBy,
    @Schema(description = "Whether that day has passed without a meeting.") boolean overdue) {}
