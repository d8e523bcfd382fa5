package fi.osallisuus.analytics.release;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one answer withheld, and by which rules. */
@Schema(name = "DisclosureDecision", example = DecisionView.EXAMPLE)
public record DecisionView(
    @Schema(example = "42") long id,
    @Schema(example = "2026-05-02T09:00:00Z") Instant decidedAt,
    Audience audience,
    @Nullable UUID unit,
    LocalDate from,
    LocalDate to,
    @Schema(
            description =
                "Figure or breakdown, the cell if it is one cell, and the rule that withheld it")
        List<Decision> withheld) {
  static final String EXAMPLE =
      """
      {"id": 42, "decidedAt": "2026-05-02T09:00:00Z", "audience": "PUB",
       "unit": "019d1a5e-3c00-7b22-9d4f-1d8cf2ba1d28", "from": "2026-03-01", "to": "2026-04-30",
       "withheld": [
         {"subject": "BOOKINGS_BY_OUTCOME", "code": "NO_SHOW", "rule": "SMALL_CELL"},
         {"subject": "FILL_RATE", "code": null, "rule": "FOLLOWS"}]}""";
}
