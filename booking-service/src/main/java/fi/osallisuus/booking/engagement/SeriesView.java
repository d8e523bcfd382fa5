package fi.osallisuus.booking.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of every date of a repetition; none is left out silently. */
@Schema(name = "EngagementSeries")
record SeriesView(UUID seriesId, List<EngagementView> created, List<Skipped> skipped) {

  /** A date without an engagement, and why. */
  @Schema(name = "SkippedDate")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Skipped(
      LocalDate date,
      @Schema(example = "CLOSED_DAY") String code,
      String detail,
      @Nullable Object missing,
      @Nullable Object conflicts) {

    static Skipped of(LocalDate date, Problem why) {
      var members = why.members();
      return new Skipped(
          date,
          why.code(),
          String.valueOf(why.getMessage()),
          members.get("missing"),
          members.get("conflicts"));
    }
  }
}
