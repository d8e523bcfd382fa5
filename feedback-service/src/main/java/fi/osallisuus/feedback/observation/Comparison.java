package fi.osallisuus.feedback.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.action.ActionView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One ward in two rounds. */
@Schema(
    name = "ObservationComparison",
    example =
        """
        {"wardId": "0195c1f2-7a30-7c21-8e50-2e9003cb2e21",\
         "now": {"round": "2026-AUTUMN", "reports": 1, "strengths": 4, "toImprove": 7, "observations": []},\
         "former": {"round": "2026-SPRING", "reports": 1, "strengths": 3, "toImprove": 10, "observations": []},\
         "change": -3, "formerActions": []}
        """)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Comparison(
    UUID wardId,
    Counted now,
    @Nullable Counted former,
    @Schema(description = "Things to improve now less those of the former round.")
        @Nullable Integer change,
    @Schema(description = "What was agreed on in the former round, and how far it has come.")
        List<ActionView> formerActions) {

  /** What was counted in one round, in all reports of the ward that have been submitted. */
  @Schema(name = "ObservationRoundCount")
  record Counted(
      @Nullable String round,
      int reports,
      int strengths,
      int toImprove,
      List<Tally.Count> observations) {

    static Counted of(@Nullable String round, List<ObservationReport> reports) {
      var counts = Tally.of(reports.stream().flatMap(r -> r.observations().stream()).toList());
      return new Counted(
          round,
          reports.size(),
          Tally.of(counts, Polarity.STRENGTH),
          Tally.of(counts, Polarity.TO_IMPROVE),
          counts);
    }
  }
}
