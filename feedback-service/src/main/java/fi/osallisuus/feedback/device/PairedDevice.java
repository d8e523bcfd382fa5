package fi.osallisuus.feedback.device;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of a tablet, told once. */
@Schema(
    example =
        "{\"deviceKey\": \"4t9k2m7w1c8r5x3n6q0v9b2d7h\", \"name\": \"Waiting room, 2nd floor\"}")
public record PairedDevice(
    @Schema(description = "Goes with every call in the header Device-Key; kept as a hash only")
        String deviceKey,
    String name) {}
