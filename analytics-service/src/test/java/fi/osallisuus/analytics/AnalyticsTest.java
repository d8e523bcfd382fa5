package fi.osallisuus.analytics;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** What tests of the running service share: sending events, reading the report, waiting. */
@WithTestResource(SuiteResource.class)
public abstract class AnalyticsTest {
  protected static final String API = "/api/analytics/v1";
  protected static final String REPORT = API + "/reports/peer-reception";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  protected static RequestSpecification as(String role, String county) {
    return given().auth().oauth2(Tokens.as(role, county)).header("Accept-Language", "en");
  }

  protected static RequestSpecification analyst(String county) {
    return as(Roles.ANALYST, county);
  }

  protected static void send(List<Scenario0Events.Told> events) {
    var text = new StringSerializer();
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", SuiteResource.bootstrap(), "acks", "all"),
            text,
            text)) {
      for (var told : events) {
        producer.send(record(told));
      }
    }
  }

  private static ProducerRecord<String, String> record(Scenario0Events.Told told) {
    var service = told.topic().substring(0, told.topic().indexOf('.'));
    var record = new ProducerRecord<>(told.topic(), told.key(), told.json());
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            told.id(),
            "ce_type",
            "fi.osallisuus." + service + "." + told.type() + ".v1",
            "ce_source",
            "/" + service,
            "ce_time",
            "2026-04-13T06:00:00Z",
            "ce_county",
            told.county(),
            "ce_dataclassification",
            "pseudonymous",
            "content-type",
            "application/json")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  protected static JsonPath report(String county, String audience, String from, String to) {
    return analyst(county)
        .queryParam("unit", Scenario0Events.team(county))
        .queryParam("from", from)
        .queryParam("to", to)
        .queryParam("audience", audience)
        .get(REPORT)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  protected static JsonPath report(String county) {
    return report(county, "INT", "2026-03-23", "2026-04-10");
  }

  /** Waits until every event of the county has had its effect. */
  protected static void awaitEvents(String county, int count) {
    awaitCount(
        "select count(*) from kit_inbox where consumer = 'analytics' and county = '" + county + "'",
        count);
  }

  protected static void awaitCount(String query, int count) {
    var start = Instant.now();
    while (number(query) < count) {
      assertThat(Duration.between(start, Instant.now()))
          .as("%s is %d of %d", query, number(query), count)
          .isLessThan(PATIENCE);
      pause();
    }
  }

  protected static long number(String query) {
    try (var connection = SuiteResource.owner();
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
  }

  protected static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Numbers as they were written, not as floats. */
  protected static JsonPath exact(JsonPath shown) {
    return shown.using(
        JsonPathConfig.jsonPathConfig()
            .numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
  }

  /** Every figure of a report by its id. */
  protected static Map<String, String> values(JsonPath shown) {
    Map<String, Map<String, Object>> figures = exact(shown).getMap("figures");
    var values = new LinkedHashMap<String, String>();
    figures.forEach((id, figure) -> values.put(id, text(figure.get("value"))));
    return values;
  }

  /** Every cell of a breakdown by its code. */
  protected static Map<String, String> cells(JsonPath shown, String breakdown) {
    List<Map<String, Object>> cells = exact(shown).getList("breakdowns." + breakdown + ".cells");
    var values = new TreeMap<String, String>();
    cells.forEach(cell -> values.put(cell.get("code").toString(), text(cell.get("value"))));
    return values;
  }

  /** A figure or a cell; a dash is a withheld one. */
  protected static String text(Object value) {
    return value == null ? "–" : value.toString();
  }

  /** Rebuilds the facts of a county; how many events it read. */
  protected static int rebuild(String county) {
    var id =
        as(Roles.ADMIN, county)
            .header("Idempotency-Key", key())
            .post(API + "/rebuild")
            .then()
            .statusCode(202)
            .body("status", is("RUNNING"))
            .extract()
            .<String>path("id");
    awaitCount("select count(*) from rebuild_run where status = 'DONE' and id = '" + id + "'", 1);
    return as(Roles.ADMIN, county).get(API + "/rebuild/" + id).jsonPath().getInt("events");
  }

  protected static String key() {
    return UUID.randomUUID().toString();
  }
}
