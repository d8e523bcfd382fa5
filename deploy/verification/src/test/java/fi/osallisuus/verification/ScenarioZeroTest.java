package fi.osallisuus.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * TEST_PLAN S0: the pilot of county 17 through the gateway with real tokens, every figure and every
 * refusal.
 */
class ScenarioZeroTest {
  private static final String PERIOD = "&from=2026-03-23&to=2026-04-10";
  private static final String TWO_MONTHS = "&from=2026-03-01&to=2026-04-30";
  private static final String REPORT = "/api/analytics/v1/reports/peer-reception";

  private final Suite suite = Suite.running();

  @TestFactory
  Stream<DynamicTest> everyFigureAndEveryRefusalIsAsTheScenarioSays() {
    return suite.scenarioZero().ledger().rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name(), () -> assertThat(row.shown()).isEqualTo(row.expected())));
  }

  @Test
  void theScenarioHasAllItsLines() {
    assertThat(suite.scenarioZero().ledger().rows()).hasSizeGreaterThan(70);
  }

  @Test
  void theExportShowsTheSameCellsAndNothingMore() {
    var team = suite.scenarioZero().team();

    var csv =
        suite
            .as("analyst17")
            .get(REPORT + "/export?unit=" + team + PERIOD + "&perVisit=50.00&reason=REPORTING")
            .expect(200);

    assertThat(csv.text()).contains("561.60").contains("43.20").doesNotContain("EX_SUPPORT_MEAN,4");
    suite
        .as("analyst17")
        .get(REPORT + "/export?unit=" + team + PERIOD)
        .refused(422, "REASON_MISSING");
  }

  @Test
  void everybodyMaySeeThePublicFiguresAndOnlyThose() {
    var team = suite.scenarioZero().team();

    var open =
        suite
            .anyone()
            .get(
                "/api/analytics/v1/public/counties/17/reports/peer-reception?unit="
                    + team
                    + TWO_MONTHS)
            .expect(200);

    assertThat(open.body().path("figures").path("NPS").path("value").asText()).isEqualTo("40");
    assertThat(open.body().path("figures").path("NO_SHOW_RATE").path("suppressed").asBoolean())
        .isTrue();
    assertThat(open.body().path("figures").path("NO_SHOW_RATE").path("value").isNull()).isTrue();
  }

  @Test
  void aStrangerOfAnotherCountyFindsNothingOfIt() {
    var played = suite.scenarioZero();

    suite.as("analyst09").get(REPORT + "?unit=" + played.team() + PERIOD).expect(404);
    suite
        .as("coordinator09")
        .get("/api/booking/v1/receptions/" + played.receptions().getFirst())
        .expect(404);
    suite.as("professional17").get(REPORT + "?unit=" + played.team() + PERIOD).expect(403);
    suite.anyone().get(REPORT + "?unit=" + played.team() + PERIOD).expect(401);
  }
}
