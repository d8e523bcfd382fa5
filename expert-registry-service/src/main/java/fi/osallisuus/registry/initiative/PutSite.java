package fi.osallisuus.registry.initiative;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place of an initiative: a unit, or an organisation such as a municipality. */
@Schema(
    examples =
        """
        {"unitId":"0197e3a0-0000-7000-8000-000000000001","method":"PEER_RECEPTION",\
        "startsOn":"2026-03-23","result":{"fi":"Viikoittainen vastaanotto toteutui",\
        "sv":"Mottagningen hölls varje vecka"}}""")
record PutSite(
    @Nullable UUID unitId,
    @Nullable UUID organisationId,
    @Schema(description = "What is tried there, in a few words or as a code of MODE.")
        @NotBlank
        @Size(max = 200)
        String method,
    @NotNull LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Schema(description = "What came of it at this site.") @Nullable @Valid Words result) {}
