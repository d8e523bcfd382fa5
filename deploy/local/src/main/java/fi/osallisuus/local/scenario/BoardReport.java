package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import java.util.Locale;

/** A report of the half-year frozen for the board: what comes late does not change it (S1-14). */
final class BoardReport {
  private static final String PERIOD = "from=2026-01-01&to=2026-06-30";
  private static final String SNAPSHOTS = "/api/analytics/v1/snapshots";

  private final SuiteApi analyst;
  private final SuiteApi board;
  private final Ledger ledger;
  private final String live;
  private final String snapshot;

  private BoardReport(SuiteApi api, Ledger ledger, String report) {
    analyst = api.as("analyst09");
    board = api.as("board09");
    this.ledger = ledger;
    live = "/api/analytics/v1/reports/" + report + "?" + PERIOD;
    snapshot =
        api.as("coordinator09")
            .post(
                SNAPSHOTS,
                of(
                    "report", report.toUpperCase(Locale.ROOT),
                    "from", "2026-01-01",
                    "to", "2026-06-30",
                    "audience", "INT"))
            .expect(201)
            .id();
  }

  static BoardReport frozen(SuiteApi api, Ledger ledger, String report) {
    return new BoardReport(api, ledger, report);
  }

  String snapshot() {
    return snapshot;
  }

  /** Something comes late: the live figure becomes another, the board's stays. */
  void holdAgainst(Runnable late, String figure, String before, String after) {
    var path = SNAPSHOTS + "/" + snapshot;
    var checksum = board.get(path).expect(200).text("checksum");
    late.run();
    Await.until(() -> analyst.get(live), answer -> value(answer, figure).equals(after));
    ledger.note("live " + figure + " after a late entry", after, value(analyst.get(live), figure));
    var frozen = board.get(path + "/report");
    ledger.note(figure + " in the board's report", before, value(frozen, figure));
    ledger.note("checksum of the board's report", checksum, board.get(path).text("checksum"));
    ledger.note("tag of the board's report", "\"" + checksum + "\"", frozen.etag());
  }

  private static String value(Answer report, String figure) {
    return report.body().path("figures").path(figure).path("value").asText();
  }
}
