package fi.osallisuus.registry.decision;

import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.initiative.DecisionOutcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided, when and by whom. */
@Schema(
    examples =
        """
        {"outcome":"CONTINUE","decidedOn":"2026-12-15","decidedBy":"Aluehallitus",\
        "reasons":{"fi":"Tulokset olivat hyviä","sv":"Resultaten var goda"}}""")
record Decide(
    @NotNull DecisionOutcome outcome,
    @NotNull LocalDate decidedOn,
    @Schema(description = "The body or post that decided; no person's name.")
        @NotBlank
        @Size(max = 120)
        String decidedBy,
    @NotNull @Valid Words reasons) {}
