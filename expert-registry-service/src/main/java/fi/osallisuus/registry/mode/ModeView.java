package fi.osallisuus.registry.mode;

import fi.osallisuus.registry.Words;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mode of participation explained. */
@Schema(name = "ParticipationMode")
public record ModeView(
    @Schema(examples = "CLIENT_PANEL") String mode,
    Words name,
    Words description,
    Words whenToUse,
    @Schema(description = "Roles that may start it.", examples = "[\"COORDINATOR\"]")
        List<String> startedBy,
    @Schema(description = "Usual bases of the fee.", examples = "[\"PER_MEETING\"]")
        List<String> feeBases,
    @Schema(description = "Levels of the service system.", examples = "[\"UNIT\"]")
        List<String> levels,
    @Schema(description = "The county's own wording instead of the national one.") boolean own,
    long version) {}
