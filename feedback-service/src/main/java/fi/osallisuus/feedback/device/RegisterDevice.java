package fi.osallisuus.feedback.device;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Brings a tablet in. */
@Schema(
    example =
        "{\"name\": \"Waiting room, 2nd floor\", \"channelId\": \"0195c1f2-7a30-7d33-8e5a-2e9d03cb2e39\", \"pin\": \"7391\", \"testMode\": true}")
public record RegisterDevice(
    @Schema(description = "Where it lies, as staff call it", example = "Waiting room, 2nd floor")
        @NotBlank
        @Size(max = 100)
        String name,
    @Schema(description = "A channel of kind TABLET: the collection that it asks") @NotNull
        UUID channelId,
    @Schema(description = "With it staff leave the survey on the tablet", example = "7391")
        @NotNull
        @Pattern(regexp = "[0-9]{4,8}")
        String pin,
    @Schema(description = "Begin in test mode, which keeps no answers; default no")
        @Nullable Boolean testMode) {}
