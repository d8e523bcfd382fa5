package fi.osallisuus.booking.reception;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody thinks of doing to a reception: cancelling it, unless a change is described. */
@Schema(example = "{\"change\": {\"to\": \"12:00\"}}")
record PreviewReception(
    @Schema(description = "The change; left out, the reception is cancelled.") @Valid
        @Nullable ChangeReception change) {}
