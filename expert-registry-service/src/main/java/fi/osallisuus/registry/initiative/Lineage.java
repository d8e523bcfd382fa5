package fi.osallisuus.registry.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The initiatives around one: above, below, beside, before and after. */
@Schema(name = "Lineage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Lineage(
    @Nullable InitiativeSummary parent,
    List<InitiativeSummary> children,
    List<InitiativeSummary> siblings,
    @Schema(description = "The generic model that it adapts.") @Nullable InitiativeSummary generic,
    @Schema(description = "Initiatives of the county that adapt it.")
        List<InitiativeSummary> adaptations,
    @Nullable InitiativeSummary continuedBy,
    @Schema(description = "Initiatives that it goes on from.") List<InitiativeSummary> continues,
    @Schema(description = "Initiatives elsewhere.") List<Relation> elsewhere) {}
