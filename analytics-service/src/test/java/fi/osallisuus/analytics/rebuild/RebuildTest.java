package fi.osallisuus.analytics.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.analytics.AnalyticsTest;
import fi.osallisuus.analytics.Scenario0Events;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.SuiteResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Figures built anew from the first event equal those that grew with the events. */
@QuarkusTest
class RebuildTest extends AnalyticsTest {
  private static final String COUNTY = "71";

  @Test
  void aRebuildMendsWhatWasWrongAndChangesNothingElse() throws Exception {
    var events = Scenario0Events.of(COUNTY);
    send(events);
    awaitEvents(COUNTY, events.size());
    var before = report(COUNTY).prettify();
    var rows = rows();
    damage("update appointment_fact set status = 'NO_SHOW' where county = '71'");
    damage("delete from response_fact where county = '71'");
    assertThat(report(COUNTY).prettify()).isNotEqualTo(before);

    var run = rebuild(COUNTY);

    assertThat(run).isEqualTo(events.size());
    assertThat(report(COUNTY).prettify()).isEqualTo(before);
    assertThat(rows()).isEqualTo(rows);
    assertThat(number("select count(*) from kit_inbox where county = '71'"))
        .isEqualTo(events.size());
  }

  @Test
  void onlyOneRunsAtATimeAndMeanwhileThereAreNoFigures() throws Exception {
    damage(
        "insert into rebuild_run (id, county, started_at, status)"
            + " values (gen_random_uuid(), '72', now(), 'RUNNING')");

    as(Roles.ADMIN, "72")
        .header("Idempotency-Key", key())
        .post(API + "/rebuild")
        .then()
        .statusCode(409)
        .body("code", is("REBUILD_RUNNING"));
    analyst("72")
        .queryParam("from", "2026-03-23")
        .queryParam("to", "2026-04-10")
        .get(REPORT)
        .then()
        .statusCode(503)
        .header("Retry-After", is("2"));
    damage("delete from rebuild_run where county = '72'");
  }

  @Test
  void onlyAnAdministratorMayRebuild() {
    analyst(COUNTY).header("Idempotency-Key", key()).post(API + "/rebuild").then().statusCode(403);
  }

  private static long rows() {
    return number(
        "select hashtextextended(string_agg(t, '' order by t), 0) from ("
            + "select a::text as t from appointment_fact a where county = '71'"
            + " union all select v::text from visit_fact v where county = '71'"
            + " union all select r::text from reception_fact r where county = '71'"
            + " union all select b::text from booked_slot_fact b where county = '71'"
            + " union all select s::text from response_fact s where county = '71'"
            + " union all select f::text from fee_fact f where county = '71'"
            + " union all select u::text from unit_fact u where county = '71') facts");
  }

  private static void damage(String statement) throws SQLException {
    try (var owner = SuiteResource.owner();
        var sql = owner.createStatement()) {
      sql.execute(statement);
    }
  }
}
