package fi.osallisuus.feedback;

import static fi.osallisuus.feedback.SurveyHttp.API;
import static io.restassured.RestAssured.given;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.MovableClock;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What tests of items and of the residents' channel share. */
public final class Items {
  private Items() {}

  /** Opens the channel of a county, with two municipalities and the units that are named. */
  public static void open(String county, UUID... units) {
    var current = SurveyHttp.as(Roles.COORDINATOR, county).get(API + "/resident-channel");
    String tag = current.statusCode() == 404 ? "\"0\"" : current.header("ETag");
    SurveyHttp.as(Roles.COORDINATOR, county)
        .header("If-Match", tag)
        .body(channel(true, List.of(units)))
        .put(API + "/resident-channel")
        .then()
        .statusCode(200);
  }

  public static Map<String, Object> channel(boolean open, List<UUID> units) {
    return new HashMap<>(
        Map.of(
            "open",
            open,
            "title",
            Map.of(
                "fi", "Asukkaiden palautekanava",
                "sv", "Invånarnas responskanal",
                "en", "Feedback channel for residents"),
            "municipalities",
            List.of(
                Map.of("code", "905", "nameFi", "Vaasa", "nameSv", "Vasa"),
                Map.of("code", "499", "nameFi", "Mustasaari", "nameSv", "Korsholm")),
            "unitIds",
            units));
  }

  public static String stamp(String county) {
    return given()
        .get(API + "/public/feedback-items/" + county)
        .then()
        .statusCode(200)
        .extract()
        .path("startStamp");
  }

  /** On a day at ten o'clock, fetches a form, takes a minute and sends it; returns the receipt. */
  public static String told(String county, String day, Map<String, Object> more) {
    var ten = Instant.parse(day + "T08:00:00Z");
    MovableClock.set(ten);
    String stamp = stamp(county);
    MovableClock.set(ten.plusSeconds(60));
    return send(county, stamp, more).then().statusCode(201).extract().path("receiptCode");
  }

  public static Response send(String county, String stamp, Map<String, Object> more) {
    var body =
        new HashMap<String, Object>(
            Map.of("startStamp", stamp, "language", "fi", "text", "Ovella kuulee kaiken."));
    body.put("replyAsked", false);
    body.putAll(more);
    return given()
        .contentType(ContentType.JSON)
        .body(body)
        .post(API + "/public/feedback-items/" + county);
  }

  public static ValidatableResponse receipt(String code) {
    return given()
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .body(Map.of("receiptCode", code))
        .post(API + "/public/receipts:view")
        .then();
  }

  /** The id of the item that a receipt opens; only a test may know it. */
  public static String itemOf(String receipt) {
    return (String)
        SurveyHttp.rows(
                ("select subject_id::text as id from receipt where hash ="
                        + " sha256(sha256('%s'::bytea) || '/0'::bytea)")
                    .formatted(receipt.replace("-", "").toLowerCase(Locale.ROOT)))
            .getFirst()
            .get("id");
  }

  /** A moderator lets the words of an item go, having looked at what the screen found. */
  public static void release(String item) {
    var findings = decide(item, "release", Map.of("judged", List.of()));
    if (findings.statusCode() == 409) {
      decide(item, "release", Map.of("judged", findings.path("findings"))).then().statusCode(200);
    } else {
      findings.then().statusCode(200);
    }
  }

  /** A moderator keeps the words of an item back. */
  public static void hide(String item, String reason) {
    decide(item, "hide", Map.of("reason", reason)).then().statusCode(200);
  }

  private static Response decide(String item, String verb, Map<String, Object> body) {
    String text = read(item).extract().path("textId");
    return SurveyHttp.as(Roles.COORDINATOR)
        .header("If-Match", "*")
        .body(body)
        .post(API + "/moderation/texts/" + text + ":" + verb);
  }

  /** Takes a step with the version that is current. */
  public static ValidatableResponse step(String item, String verb, Map<String, Object> body) {
    return Loop.step(Roles.UNIT_MANAGER, "/feedback-items/" + item, verb, body);
  }

  public static ValidatableResponse read(String item) {
    return SurveyHttp.as(Roles.UNIT_MANAGER).get(API + "/feedback-items/" + item).then();
  }
}
