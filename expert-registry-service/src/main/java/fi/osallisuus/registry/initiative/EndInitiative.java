package fi.osallisuus.registry.initiative;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Ends an initiative with what was learnt. */
@Schema(
    examples =
        """
        {"endedOn":"2026-06-30","causes":["FUNDING_ENDED","NOT_ADOPTED"],\
        "lessons":{"fi":"Koordinaattorit olivat hankerahalla","sv":"Koordinatorerna var\
         projektanställda"}}""")
record EndInitiative(
    @NotNull LocalDate endedOn,
    @NotEmpty @Size(max = 4) List<@NotNull EndCause> causes,
    @NotNull @Valid Words lessons,
    @Schema(description = "The initiative that goes on from here.") @Nullable UUID continuedById) {}
