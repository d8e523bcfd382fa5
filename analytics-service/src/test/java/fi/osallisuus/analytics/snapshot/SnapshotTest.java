package fi.osallisuus.analytics.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.osallisuus.analytics.AnalyticsTest;
import fi.osallisuus.analytics.Scenario1Events;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.SuiteResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a board was given stays as it was, whatever happens afterwards (S1-14). */
@QuarkusTest
class SnapshotTest extends AnalyticsTest {
  private static final String COUNTY = "90";
  private static final String SNAPSHOTS = API + "/snapshots";

  @Test
  void aLateEventChangesTheLiveFigureAndNotTheSnapshot() throws Exception {
    var events = Scenario1Events.of(COUNTY);
    send(events);
    awaitEvents(COUNTY, events.size());
    var frozen = freeze(COUNTY, "INT").then().statusCode(201).extract().response();
    var id = frozen.<String>path("id");
    assertThat(frozen.header("Location")).endsWith(SNAPSHOTS + "/" + id);
    var before = read(id);
    assertThat(sha256(before.asByteArray())).isEqualTo(frozen.path("checksum"));
    assertThat(before.jsonPath().getInt("figures.ENQUIRIES.value")).isEqualTo(40);

    send(List.of(Scenario1Events.lateEnquiry(COUNTY)));
    awaitEvents(COUNTY, events.size() + 1);

    assertThat(live()).isEqualTo(41);
    var after = read(id);
    assertThat(after.asByteArray()).isEqualTo(before.asByteArray());
    assertThat(after.header("ETag")).isEqualTo("\"" + frozen.path("checksum") + "\"");
    as(Roles.BOARD_MEMBER, COUNTY)
        .get(SNAPSHOTS + "/" + id)
        .then()
        .statusCode(200)
        .body("checksum", is(frozen.<String>path("checksum")))
        .body("report", is("COORDINATION"))
        .body("language", is("en"));
    as(Roles.BOARD_MEMBER, COUNTY)
        .get(SNAPSHOTS + "?limit=1")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
    as(Roles.BOARD_MEMBER, COUNTY)
        .header("If-None-Match", after.header("ETag"))
        .get(SNAPSHOTS + "/" + id + "/report")
        .then()
        .statusCode(304);
  }

  @Test
  void aRepeatedRequestFreezesOnce() {
    var key = key();
    var first = request("92").header("Idempotency-Key", key).post(SNAPSHOTS);
    var again = request("92").header("Idempotency-Key", key).post(SNAPSHOTS);

    first.then().statusCode(201).body("checksum", matchesPattern("[0-9a-f]{64}"));
    assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    assertThat(number("select count(*) from report_snapshot where county = '92'")).isEqualTo(1);
  }

  @Test
  void nobodyChangesASnapshotNotEvenTheOwnerOfTheTables() {
    freeze("91", "PUB").then().statusCode(201);

    assertThatThrownBy(
            () -> {
              try (var owner = SuiteResource.owner();
                  var sql = owner.createStatement()) {
                sql.execute("update report_snapshot set content = ''");
              }
            })
        .hasMessageContaining("A snapshot never changes");
  }

  @Test
  void theNoticeOfItFitsItsSchemaAndCarriesNoFigure() throws Exception {
    var view = freeze("91", "PUB").as(SnapshotView.class);

    var event = SnapshotFrozen.of(view);

    EventContract.assertValid(
        event.topic(),
        event.type(),
        new JsonMapper()
            .findAndRegisterModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .writeValueAsString(event.data()));
  }

  @Test
  void whatIsAskedMustBeWhole() {
    as(Roles.COORDINATOR, COUNTY)
        .header("Idempotency-Key", key())
        .contentType("application/json")
        .body("{\"report\": \"COORDINATION\", \"from\": \"2026-01-01\", \"to\": \"2026-06-30\"}")
        .post(SNAPSHOTS)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/audience"));
    as(Roles.COORDINATOR, COUNTY)
        .header("Idempotency-Key", key())
        .contentType("application/json")
        .body(
            "{\"report\": \"COORDINATION\", \"from\": \"2026-06-30\", \"to\": \"2026-01-01\","
                + " \"audience\": \"PUB\"}")
        .post(SNAPSHOTS)
        .then()
        .statusCode(422)
        .body("code", is("PERIOD_INVALID"));
  }

  @Test
  void aStrangerFindsNoneAndABoardMemberFreezesNone() {
    var id = freeze("91", "INT").<String>path("id");

    as(Roles.BOARD_MEMBER, COUNTY).get(SNAPSHOTS + "/" + id).then().statusCode(404);
    as(Roles.BOARD_MEMBER, COUNTY).get(SNAPSHOTS + "/" + id + "/report").then().statusCode(404);
    as(Roles.BOARD_MEMBER, "91")
        .header("Idempotency-Key", key())
        .contentType("application/json")
        .body(body("PUB"))
        .post(SNAPSHOTS)
        .then()
        .statusCode(403);
  }

  private static Response freeze(String county, String audience) {
    return as(Roles.COORDINATOR, county)
        .header("Idempotency-Key", key())
        .contentType("application/json")
        .body(body(audience))
        .post(SNAPSHOTS);
  }

  private static io.restassured.specification.RequestSpecification request(String county) {
    return as(Roles.COORDINATOR, county).contentType("application/json").body(body("INT"));
  }

  private static String body(String audience) {
    return "{\"report\": \"COORDINATION\", \"from\": \"2026-01-01\", \"to\": \"2026-06-30\","
        + " \"audience\": \""
        + audience
        + "\"}";
  }

  private static Response read(String id) {
    var frozen = as(Roles.BOARD_MEMBER, COUNTY).get(SNAPSHOTS + "/" + id + "/report");
    frozen.then().statusCode(200);
    return frozen;
  }

  private static int live() {
    return as(Roles.COORDINATOR, COUNTY)
        .queryParam("from", "2026-01-01")
        .queryParam("to", "2026-06-30")
        .get(API + "/reports/coordination")
        .jsonPath()
        .getInt("figures.ENQUIRIES.value");
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
