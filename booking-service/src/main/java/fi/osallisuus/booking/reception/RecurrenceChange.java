package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.impact.Impact;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recurrence after a change, what the change broke, and the dates that stayed as they were. */
record RecurrenceChange(
    RecurrenceView recurrence,
    Impact impact,
    @Schema(description = "Dates on which the change is not possible; they stay as they were.")
        List<RecurrenceOutcome.Refused> refused) {}
