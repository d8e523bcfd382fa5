package fi.osallisuus.analytics.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.analytics.disclosure.Audience;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One indicator's figure or one of its breakdowns. */
@Schema(
    name = "Result",
    example =
        """
        {"indicator": "NO_SHOW_RATE", "unit": "019d1a5e-3c00-7b22-9d4f-1d8cf2ba1d28",
         "from": "2026-03-23", "to": "2026-04-10", "audience": "INT",
         "figure": {"title": "No-show rate", "version": 1, "unit": "PERCENT",
           "value": 13.3, "n": null, "suppressed": false}}
        """)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultView(
    @Schema(example = "VISITS_COMPLETED") String indicator,
    @Schema(example = "CLIENT_TYPE", nullable = true) @Nullable String by,
    @Nullable UUID unit,
    LocalDate from,
    LocalDate to,
    Audience audience,
    @Schema(description = "When no breakdown was asked for") @Nullable FigureView figure,
    @Schema(description = "When a breakdown was asked for") @Nullable BreakdownView breakdown) {}
