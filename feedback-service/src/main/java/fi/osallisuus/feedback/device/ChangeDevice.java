package fi.osallisuus.feedback.device;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Changes a tablet; what is left out stays. */
@Schema(example = "{\"testMode\": false}")
public record ChangeDevice(
    @Schema(example = "Waiting room, 3rd floor") @Size(min = 1, max = 100) @Nullable String name,
    @Schema(description = "Another channel of kind TABLET: the next collection")
        @Nullable UUID channelId,
    @Schema(example = "8402") @Pattern(regexp = "[0-9]{4,8}") @Nullable String pin,
    @Nullable Boolean testMode) {}
