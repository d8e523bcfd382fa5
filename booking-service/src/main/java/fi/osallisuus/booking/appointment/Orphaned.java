package fi.osallisuus.booking.appointment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when an appointment stands on nothing, and why; codes such as CONTRACT_NOT_VALID. */
@Schema(example = "{\"since\": \"2026-03-16T08:00:00Z\", \"codes\": [\"CLOSED_DAY\"]}")
record Orphaned(Instant since, List<String> codes) {}
