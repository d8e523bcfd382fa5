package fi.osallisuus.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.osallisuus.local.scenario.Await;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * TEST_PLAN P20: analytics forgets everything, reads all events again and shows the same figures.
 */
class RebuildTest {
  private final Suite suite = Suite.running();

  @Test
  void figuresAreTheSameAfterARebuildFromTheFirstEvent() {
    var before = report();

    suite.as("admin17").post("/api/analytics/v1/rebuild", Map.of()).expect(202);

    var analyst = suite.as("analyst17");
    var after =
        Await.until(
            () -> analyst.get(path()), answer -> answer.body().path("figures").equals(before));
    assertThat(after.body().path("figures")).isEqualTo(before);
    suite.as("coordinator17").post("/api/analytics/v1/rebuild", Map.of()).expect(403);
  }

  private JsonNode report() {
    return suite.as("analyst17").get(path()).expect(200).body().path("figures");
  }

  private String path() {
    return "/api/analytics/v1/reports/peer-reception?audience=INT&perVisit=50.00&from=2026-03-23&to=2026-04-10&unit="
        + suite.scenarioZero().team();
  }
}
