package fi.osallisuus.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.OpenApiContract;
import fi.osallisuus.kit.test.Strangers;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The document, and everybody who may not. */
@QuarkusTest
class ContractTest extends AnalyticsTest {
  private static final String COUNTY = "12";

  @Test
  void theDocumentIsTheCommittedOne() {
    OpenApiContract.check("analytics");
  }

  @Test
  void strangersAreMetWithARefusalEverywhere() {
    send(Scenario0Events.of(COUNTY));
    awaitCount("select count(*) from unit_fact where county = '12'", 4);
    var run =
        as(Roles.ADMIN, COUNTY)
            .header("Idempotency-Key", key())
            .post(API + "/rebuild")
            .then()
            .statusCode(202)
            .extract()
            .<String>path("id");

    var snapshot =
        as(Roles.COORDINATOR, COUNTY)
            .header("Idempotency-Key", key())
            .contentType("application/json")
            .body(
                "{\"report\": \"COORDINATION\", \"from\": \"2026-03-01\","
                    + " \"to\": \"2026-03-31\", \"audience\": \"INT\"}")
            .post(API + "/snapshots")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");

    int cells =
        Strangers.of("/api/analytics/v1/openapi")
            .counties(COUNTY, "13")
            .id("/rebuild/{id}", run)
            .id("/snapshots/{id}", snapshot)
            .id("/snapshots/{id}/report", snapshot)
            .id("/indicators/{id}", "NPS")
            .id("unit", Scenario0Events.team(COUNTY))
            .id("from", "2026-03-23")
            .id("to", "2026-04-10")
            .id("indicator", "NPS")
            .id("reason", "REPORTING")
            .shared("GET /api/analytics/v1/indicators")
            .shared("GET /api/analytics/v1/indicators/{id}")
            .shared("GET /api/analytics/v1/suppression-policy")
            // each county reads its own; that another one reads zeros is CoordinationHttpTest's
            .shared("GET /api/analytics/v1/reports/coordination")
            .shared("GET /api/analytics/v1/reports/coordination/export")
            .shared("GET /api/analytics/v1/reports/feedback")
            .shared("GET /api/analytics/v1/reports/feedback/export")
            .check();

    assertThat(cells).isGreaterThan(100);
  }
}
