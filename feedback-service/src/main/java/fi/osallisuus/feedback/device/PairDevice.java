package fi.osallisuus.feedback.device;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The digits as they were typed on the tablet. */
@Schema(example = "{\"pairingCode\": \"482 913\"}")
public record PairDevice(
    @Schema(example = "482 913") @NotNull @Pattern(regexp = "[0-9]{3}[ -]?[0-9]{3}")
        String pairingCode) {}
