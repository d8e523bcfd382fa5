package fi.osallisuus.feedback;

import static fi.osallisuus.feedback.SurveyHttp.API;
import static io.restassured.RestAssured.given;

import fi.osallisuus.feedback.moderation.HideReason;
import fi.osallisuus.feedback.moderation.TextDecided;
import fi.osallisuus.feedback.moderation.TextKind;
import fi.osallisuus.feedback.moderation.TextStatus;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.SuiteResource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
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

  /** A moderator lets the words of an item go. */
  public static void release(String item) {
    decide(item, TextStatus.RELEASED, null);
  }

  /** A moderator keeps the words of an item back. */
  public static void hide(String item, HideReason reason) {
    decide(item, TextStatus.HIDDEN, reason);
  }

  private static void decide(String item, TextStatus status, HideReason reason) {
    var text =
        SurveyHttp.rows("select text_id as t from feedback_item where id = '" + item + "'")
            .getFirst()
            .get("t");
    try (var owner = SuiteResource.owner()) {
      owner
          .createStatement()
          .executeUpdate(
              "update moderated_text set status = '%s', published_text = %s, readable_from = %s, hide_reason = %s, decided_on = received_on where id = '%s'"
                  .formatted(
                      status,
                      reason == null ? "text" : "null",
                      reason == null ? "received_on" : "null",
                      reason == null ? "null" : "'" + reason + "'",
                      text));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    var told =
        new TextDecided((UUID) text, TextKind.ITEM, UUID.fromString(item), "", status, reason);
    var tenancy = CDI.current().select(Tenancy.class).get();
    Arc.container().requestContext().activate();
    tenancy.as(
        SurveyHttp.COUNTY,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      CDI.current().getBeanContainer().getEvent().fire(told);
                      return 0;
                    }));
  }

  /** Takes a step with the version that is current. */
  public static ValidatableResponse step(String item, String verb, Map<String, Object> body) {
    return Loop.step(Roles.UNIT_MANAGER, "/feedback-items/" + item, verb, body);
  }

  public static ValidatableResponse read(String item) {
    return SurveyHttp.as(Roles.UNIT_MANAGER).get(API + "/feedback-items/" + item).then();
  }
}
