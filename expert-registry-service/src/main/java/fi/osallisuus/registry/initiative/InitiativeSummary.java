package fi.osallisuus.registry.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An initiative as a line of a list. */
@Schema(name = "InitiativeSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InitiativeSummary(
    UUID id,
    @Schema(examples = "INI-17-001") String code,
    InitiativeKind kind,
    Words title,
    InitiativePhase phase,
    LocalDate phaseSince,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    Adoption adoption,
    @Nullable UUID parentId,
    List<String> programmes,
    boolean descriptionDue,
    long version) {}
