package fi.osallisuus.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Asks analytics for the figures of feedback in a period, for staff and in public. */
final class FeedbackFigures {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final SuiteApi anyone;
  private final SuiteApi analyst;
  private final String county;
  private final String period;
  private final Ledger ledger;

  FeedbackFigures(SuiteApi api, SuiteApi anyone, String county, String period, Ledger ledger) {
    this.anyone = anyone;
    analyst = api.as("analyst" + county);
    this.county = county;
    this.period = period;
    this.ledger = ledger;
  }

  void compare(List<FigureLine> staff, List<FigureLine> open) {
    var internal = whenAllHasArrived("/api/analytics/v1/reports/feedback?" + period, staff);
    note("INT ", staff, internal);
    var published =
        anyone
            .get("/api/analytics/v1/public/counties/" + county + "/reports/feedback?" + period)
            .expect(200)
            .body();
    note("PUB ", open, published);
  }

  /** Of one unit, for staff. */
  void compareOf(String unit, List<FigureLine> lines) {
    note(
        "INT ",
        lines,
        whenAllHasArrived("/api/analytics/v1/reports/feedback?" + period + "&unit=" + unit, lines));
  }

  private void note(String audience, List<FigureLine> lines, JsonNode report) {
    lines.forEach(line -> ledger.note(audience + line.name(), line.expected(), line.shown(report)));
  }

  /** The last answer when time is up, so that the ledger shows what is missing. */
  private JsonNode whenAllHasArrived(String path, List<FigureLine> lines) {
    var deadline = Instant.now().plus(PATIENCE);
    while (true) {
      var report = analyst.get(path).expect(200).body();
      boolean whole = lines.stream().allMatch(line -> line.isShownIn(report));
      if (whole || Instant.now().isAfter(deadline)) {
        return report;
      }
      Await.pause();
    }
  }
}
