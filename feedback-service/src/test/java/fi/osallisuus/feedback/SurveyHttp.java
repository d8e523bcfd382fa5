package fi.osallisuus.feedback;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests over HTTP share: staff of county 17, a unit, and ways to make and answer a survey. */
@WithTestResource(SuiteResource.class)
public abstract class SurveyHttp {
  protected static final String API = "/api/feedback/v1";
  protected static final String COUNTY = "17";

  /** A Monday on which the collections of scenario 0 open. */
  protected static final Instant MONDAY = Instant.parse("2026-03-23T08:00:00Z");

  @BeforeEach
  void startOnMonday() {
    MovableClock.set(MONDAY);
  }

  @AfterEach
  void backToRealTime() {
    MovableClock.reset();
  }

  protected static RequestSpecification as(String role) {
    return as(role, COUNTY);
  }

  protected static RequestSpecification as(String role, String county) {
    return given()
        .urlEncodingEnabled(false) // It would write the colon of a verb as %3A.
        .auth()
        .oauth2(Tokens.as(role, county))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID());
  }

  protected static RequestSpecification coordinator() {
    return as(Roles.COORDINATOR);
  }

  /** A unit that the service has learned of. */
  protected static UUID unit() {
    return unit("Riippuvuustiimi", "Beroendeteamet", "Addiction team");
  }

  protected static UUID unit(String fi, String sv, String en) {
    var id = UUID.randomUUID();
    KafkaEvents.publish(
        "registry.unit.v1",
        "unit.created",
        id.toString(),
        COUNTY,
        """
        {"unitId":"%s","version":1,"kind":"TEAM","serviceLine":"ADDICTION","requiredThemes":[],
         "bilingual":true,"name":{"fi":"%s","sv":"%s","en":"%s"},"active":true}
        """
            .formatted(id, fi, sv, en));
    await("the unit " + id, () -> count("select count(*) from unit where id = '" + id + "'") == 1);
    return id;
  }

  /** A published instrument of the library; the same for all tests of the county. */
  protected static void published(String key) {
    Response made = as(Roles.ADMIN).body(Map.of("library", key)).post(API + "/instruments");
    if (made.statusCode() == 409) {
      return;
    }
    made.then().statusCode(201);
    String id = made.path("id");
    as(Roles.ADMIN).post(API + "/instruments/" + id + ":approve").then().statusCode(200);
    as(Roles.ADMIN).post(API + "/instruments/" + id + ":publish").then().statusCode(200);
  }

  protected static Map<String, Object> plan(UUID unit) {
    var plan = new LinkedHashMap<String, Object>();
    plan.put("reference", "COL-17-1");
    plan.put("instrument", "PEER_RECEPTION_CLIENT");
    plan.put("instrumentVersion", "1.0.0");
    plan.put("unitId", unit);
    plan.put("audience", "CLIENT");
    plan.put("opensOn", "2026-03-23");
    plan.put("closesOn", "2026-04-10");
    return plan;
  }

  protected static String planned(Map<String, Object> plan) {
    published((String) requireNonNull(plan.get("instrument")));
    return coordinator()
        .body(plan)
        .post(API + "/collections")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  protected static Response channel(String collection, Map<String, Object> request) {
    return coordinator().body(request).post(API + "/collections/" + collection + "/channels");
  }

  /** A channel that everybody may use; returns its code. */
  protected static String code(String collection, String kind) {
    String url =
        channel(collection, Map.of("kind", kind, "label", kind))
            .then()
            .statusCode(201)
            .extract()
            .path("url");
    return code(url);
  }

  protected static String code(String url) {
    return url.substring(url.indexOf("/p/f/") + 5);
  }

  protected static void open(String collection) {
    coordinator().post(API + "/collections/" + collection + ":open").then().statusCode(200);
  }

  protected static void close(String collection) {
    coordinator().post(API + "/collections/" + collection + ":close").then().statusCode(200);
  }

  protected static String stamp(String code) {
    return given()
        .get(API + "/public/surveys/" + code)
        .then()
        .statusCode(200)
        .extract()
        .path("startStamp");
  }

  /** Reads the survey, takes its time and answers. */
  protected static Response answer(String code, Map<String, Object> answers) {
    String stamp = stamp(code);
    takeTime();
    return submit(code, stamp, answers, Map.of());
  }

  protected static Response submit(
      String code, String stamp, Map<String, Object> answers, Map<String, Object> more) {
    var body = new LinkedHashMap<String, Object>(more);
    body.put("startStamp", stamp);
    body.putIfAbsent("language", "fi");
    body.put("answers", answers);
    return given()
        .contentType(ContentType.JSON)
        .body(body)
        .post(API + "/public/surveys/" + code + "/responses");
  }

  /** A minute goes by: nobody answers in no time. */
  protected static void takeTime() {
    MovableClock.set(MONDAY.plusSeconds(60));
  }

  protected static List<Map<String, Object>> rows(String sql) {
    try (var connection = SuiteResource.owner();
        var result = connection.createStatement().executeQuery(sql)) {
      var rows = new ArrayList<Map<String, Object>>();
      while (result.next()) {
        var row = new LinkedHashMap<String, Object>();
        for (int c = 1; c <= result.getMetaData().getColumnCount(); c++) {
          row.put(result.getMetaData().getColumnLabel(c), result.getObject(c));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  protected static long count(String sql) {
    return (Long) rows(sql).getFirst().values().iterator().next();
  }

  protected static void await(String what, java.util.function.BooleanSupplier done) {
    long end = System.nanoTime() + 15_000_000_000L;
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
