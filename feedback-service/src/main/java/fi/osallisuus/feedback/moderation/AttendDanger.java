package fi.osallisuus.feedback.moderation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what was done about a danger that a text tells of. */
@Schema(examples = "{\"outcome\":\"UNIT_ALERTED\"}")
record AttendDanger(@NotNull DangerOutcome outcome) {}
