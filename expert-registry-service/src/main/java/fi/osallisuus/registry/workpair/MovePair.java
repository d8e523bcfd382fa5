package fi.osallisuus.registry.workpair;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where and when a pair works; who it is does not change. */
@Schema(
    examples =
        """
        {"unitId":"0197e3a0-0000-7000-8000-000000000001","validFrom":"2026-01-12",\
        "validTo":"2026-12-31"}""")
record MovePair(@NotNull UUID unitId, @NotNull LocalDate validFrom, @Nullable LocalDate validTo) {}
