package fi.osallisuus.booking.site;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new exception, and the receptions already published that no longer lie inside the hours. */
record DeclaredException(
    ExceptionView exception,
    @Schema(
            description =
                "Published receptions that lost their hours; flagged, or cancelled if so asked.")
        List<UUID> affectedReceptions) {}
