package fi.osallisuus.registry.equipment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new thing to lend, by the number on its label. */
@Schema(examples = "{\"deviceId\":\"TAB-17-001\",\"kind\":\"TABLET\"}")
record RegisterEquipment(
    @Schema(description = "The county's own number of it; never a person's.")
        @NotNull
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}")
        String deviceId,
    @NotNull EquipmentKind kind,
    @Schema(description = "The unit it belongs to.") @Nullable UUID unitId) {}
