package fi.osallisuus.registry.meeting;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the meeting is not held. */
@Schema(examples = "{\"reason\":\"TOO_FEW\"}")
record CancelMeeting(@NotNull CancelReason reason) {}
