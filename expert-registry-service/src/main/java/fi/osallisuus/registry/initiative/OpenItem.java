package fi.osallisuus.registry.initiative;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mandatory item of the preparation that is not done. */
@Schema(name = "OpenPreparationItem")
public record OpenItem(UUID itemId, @Schema(examples = "PREMISES") String area) {}
