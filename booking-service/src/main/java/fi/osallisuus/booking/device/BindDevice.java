package fi.osallisuus.booking.device;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which thing of the county a device is, where it stands and what its kiosk shows. */
@Schema(
    example =
        """
        {"equipmentNumber": "TAB-17-001", "roomId": "019d0000-0000-7000-8000-000000000011",
         "kioskChannelId": "019d0000-0000-7000-8000-000000000071"}
        """)
record BindDevice(
    @NotNull
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}")
        @Schema(description = "The county's own number, as in the registry's equipment.")
        String equipmentNumber,
    @Nullable @Schema(description = "A room of the device's site.") UUID roomId,
    @Nullable
        @Schema(description = "The feedback channel that its kiosk shows; its id, not its secret.")
        UUID kioskChannelId) {}
