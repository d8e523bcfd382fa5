package fi.osallisuus.analytics.snapshot;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.indicator.Report;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which report is to be frozen; the audience has no default, as a board's papers become public. */
@Schema(
    name = "FreezeReport",
    examples =
        """
        {"report": "COORDINATION", "from": "2026-01-01", "to": "2026-06-30", "audience": "PUB"}
        """)
record FreezeReport(
    @NotNull Report report,
    @Schema(description = "Unit, for a report that has units; the county without it")
        @Nullable UUID unit,
    @NotNull @Schema(examples = "2026-01-01") LocalDate from,
    @NotNull @Schema(examples = "2026-06-30") LocalDate to,
    @NotNull Audience audience) {}
