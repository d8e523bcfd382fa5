package fi.osallisuus.booking.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call for help as those see it who called, go or answer for the site. */
@Schema(name = "HelpCall")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IncidentView(
    UUID id,
    long version,
    HelpKind kind,
    IncidentStatus status,
    UUID siteId,
    UUID roomId,
    @Nullable UUID receptionId,
    Instant calledAt,
    @Schema(description = "Whether somebody was sent a message; if not, ring the number yourself.")
        boolean notified,
    @Schema(description = "The professional on duty.") @Nullable String onDutyTitle,
    @Nullable String onDutyPhone,
    @Schema(description = "Always: in danger of life.", example = "112") String emergencyNumber,
    @Schema(description = "Nobody had answered in time: the site's contacts have been told.")
        @Nullable Instant escalatedAt,
    @Nullable Instant acknowledgedAt,
    @Nullable String answeredByRole,
    @Nullable Instant resolvedAt,
    @Nullable Outcome outcome) {}
