package fi.osallisuus.registry.unit;

import fi.osallisuus.registry.Words;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area of a county by its name. */
public record AreaName(UUID id, @Schema(examples = "NORTH") String code, Words name) {}
