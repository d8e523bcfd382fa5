package fi.osallisuus.registry.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.initiative.DecisionOutcome;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision on an initiative. */
@Schema(name = "InitiativeDecision")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
    UUID id,
    UUID initiativeId,
    Words subject,
    DecisionStatus status,
    LocalDate proposedOn,
    @Schema(examples = "2026-12") String expectedMonth,
    @Schema(description = "The expected month is over and nothing is decided.") boolean overdue,
    @Nullable Integer budgetYear,
    @Nullable DecisionOutcome outcome,
    @Nullable LocalDate decidedOn,
    @Nullable String decidedBy,
    @Nullable Words reasons,
    long version) {}
