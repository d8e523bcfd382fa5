package fi.osallisuus.analytics.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.analytics.rebuild.RebuildView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to know before the figures are used. */
@Schema(
    name = "DataQuality",
    example =
        """
        {"noticeCoverage": {"bookingsPercent": 100.0, "checkInsPercent": 100.0, "alarm": false},
         "lateEvents": [{"aggregate": "appointment", "count": 3, "lastAt": "2026-04-13T06:00:00Z"}],
         "rebuild": null}
        """)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record QualityView(
    NoticeCoverage noticeCoverage,
    @Schema(description = "Messages that came after a newer one of the same thing")
        List<Late> lateEvents,
    @Schema(nullable = true, description = "The newest rebuild") @Nullable RebuildView rebuild) {

  /** Reception is not treatment, and every client must have been told (S0-20). */
  @Schema(name = "NoticeCoverage")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record NoticeCoverage(
      @Schema(example = "100.0", nullable = true) @Nullable BigDecimal bookingsPercent,
      @Schema(example = "100.0", nullable = true) @Nullable BigDecimal checkInsPercent,
      @Schema(description = "True as soon as one client was not told") boolean alarm) {}

  /** Late messages of one kind. */
  @Schema(name = "LateEvents")
  public record Late(
      @Schema(example = "appointment") String aggregate,
      @Schema(example = "3") long count,
      Instant lastAt) {}
}
