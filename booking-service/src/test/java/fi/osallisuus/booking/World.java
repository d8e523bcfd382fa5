package fi.osallisuus.booking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.secret.KeyedHash;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A county's corner to test in: a unit, a site, a room, a service and an expert of its own. */
public final class World {
  public static final String COUNTY = "17";
  public static final String API = "/api/booking/v1";

  public final String unit = UUID.randomUUID().toString();
  public final String expert = UUID.randomUUID().toString();
  public final String account = UUID.randomUUID().toString();
  public final String serviceCode =
      "PR_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
  public final String site;
  public final String link;
  public final String room;
  public final String service;

  public World() {
    publishUnit(unit, 1, "ADDICTION");
    publishExpert(expert, 1, account, List.of("ADDICTION"), List.of());
    awaitKnown("known_unit", "unit_id", unit);
    awaitKnown("known_expert", "expert_id", expert);
    var opened =
        post("UNIT_MANAGER", "/sites", Map.of("name", Map.of("fi", "Keskus", "sv", "Centret")));
    site = opened.then().statusCode(201).extract().path("id");
    link = opened.path("link");
    room = room(true);
    service =
        post(
                "ADMIN",
                "/services",
                Map.of(
                    "code",
                    serviceCode,
                    "kind",
                    "PEER_RECEPTION",
                    "treatment",
                    false,
                    "name",
                    Map.of("fi", "Vastaanotto", "sv", "Mottagning"),
                    "notice",
                    notice("1")))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  public static Map<String, String> notice(String mark) {
    return Map.of(
        "fi", "Ei ole hoitoa " + mark, "sv", "Är inte vård " + mark, "en", "Not treatment " + mark);
  }

  public String room(boolean safe) {
    var room = new HashMap<String, Object>(Map.of("name", "Huone", "seats", 3, "stepFree", true));
    if (safe) {
      room.put("alarmNote", "Painike oven vieressä");
      room.put("exitNote", "Kaksi ovea");
    }
    return post("UNIT_MANAGER", "/sites/" + site + "/rooms", room)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A reception 9–15 with lunch and five slots, as in scenario 0. */
  public Map<String, Object> plan(String date) {
    var plan = new HashMap<String, Object>();
    plan.put("serviceCode", serviceCode);
    plan.put("unitId", unit);
    plan.put("siteId", site);
    plan.put("roomId", room);
    plan.put("expertIds", List.of(expert));
    plan.put("hostAlias", "Kokemusasiantuntija A");
    plan.put("date", date);
    plan.put("from", "09:00");
    plan.put("to", "15:00");
    plan.put("breaks", List.of(Map.of("from", "12:00", "to", "13:00")));
    plan.put("slotMinutes", 45);
    plan.put("pauseMinutes", 15);
    plan.put("onDutyContact", Map.of("title", "Päivystävä hoitaja", "phone", "06 123 4567"));
    return plan;
  }

  public String reception(String date) {
    return post("COORDINATOR", "/receptions", plan(date))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A booking of a next of kin who has been told the notice. */
  public Map<String, Object> booking(String reception, String start) {
    var booking = new HashMap<String, Object>();
    booking.put("receptionId", reception);
    booking.put("start", start);
    booking.put("clientType", "NEXT_OF_KIN");
    booking.put("referralSource", "SELF");
    booking.put("noticeAcknowledgement", told(1));
    return booking;
  }

  public static Map<String, Object> told(int version) {
    return Map.of(
        "version",
        version,
        "language",
        "sv",
        "channel",
        "PHONE",
        "at",
        "2026-03-16T10:00:00+02:00");
  }

  public String booked(String reception, String start) {
    return post("PROFESSIONAL", "/appointments", booking(reception, start))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static RequestSpecification as(String role) {
    return with(Tokens.as(role, COUNTY));
  }

  public static RequestSpecification with(String token) {
    return given().urlEncodingEnabled(false).auth().oauth2(token).contentType("application/json");
  }

  public static Response post(String role, String path, Object body) {
    return as(role)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post(API + path);
  }

  public static Response get(String role, String path) {
    return as(role).get(API + path);
  }

  /** A verb on the newest version. */
  public static Response verb(String role, String path, String verb, Object body) {
    var etag = get("COORDINATOR", path).header("ETag");
    return as(role).header("If-Match", etag).body(body).post(API + path + ":" + verb);
  }

  public static void publishUnit(String id, long version, String theme) {
    KafkaEvents.publish(
        "registry.unit.v1",
        "unit.changed",
        id,
        COUNTY,
        """
        {"unitId": "%s", "version": %d, "kind": "TEAM", "level": "PRIMARY", "requiredThemes": ["%s"],
         "bilingual": true, "name": {"fi": "Tiimi"}, "active": true}
        """
            .formatted(id, version, theme));
  }

  public static void publishExpert(
      String id, long version, String account, List<String> themes, List<String> missing) {
    KafkaEvents.publish(
        "registry.expert.v1",
        "expert.gate-changed",
        id,
        COUNTY,
        told(id, version, account, themes, missing));
  }

  public static String told(
      String id, long version, String account, List<String> themes, List<String> missing) {
    return """
        {"expertId": "%s", "version": %d, "status": "ACTIVE", "kind": "EXPERT_BY_EXPERIENCE", "accountRef": "%s",
         "themes": [%s], "languages": ["fi", "sv"], "areas": ["NORTH"], "mayReceive": %s,
         "receiveFrom": "2026-02-01", "receiveUntil": "2026-12-31", "missing": [%s]}
        """
        .formatted(
            id,
            version,
            ref(account),
            String.join(
                ",",
                themes.stream().map("{\"theme\":\"%s\",\"basis\":\"OWN\"}"::formatted).toList()),
            missing.isEmpty(),
            String.join(",", missing.stream().map("\"%s\""::formatted).toList()));
  }

  /** As the registry tells an account; the link key of the tests is all zeros. */
  public static String ref(String account) {
    return new KeyedHash(new byte[32]).text("account", account);
  }

  public static void awaitKnown(String table, String column, String id) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(
            () ->
                assertThat(
                        number(
                            "select count(*) from "
                                + table
                                + " where "
                                + column
                                + " = '"
                                + id
                                + "'"))
                    .isOne());
  }

  /** As the owner of the tables, whom no policy limits. */
  public static long number(String sql) {
    try (var connection = SuiteResource.owner();
        var result = connection.createStatement().executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** As {@link #number}, for a text. */
  public static String text(String sql) {
    try (var connection = SuiteResource.owner();
        var result = connection.createStatement().executeQuery(sql)) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  public static void execute(String sql) {
    try (var connection = SuiteResource.owner();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
