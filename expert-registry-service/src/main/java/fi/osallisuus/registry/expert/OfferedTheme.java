package fi.osallisuus.registry.expert;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme that a person offers experience of, and whose experience it is. */
@Schema(examples = "{\"theme\":\"ADDICTION\",\"basis\":\"OWN\"}")
public record OfferedTheme(
    @NotNull @Schema(description = "Code of THEME.", examples = "ADDICTION") String theme,
    @NotNull Basis basis) {}
