package fi.osallisuus.feedback.device;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.visitor.Crockford;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tablets from their pairing to their end, over HTTP. */
@QuarkusTest
class DeviceHttpTest extends DeviceHttp {
  @Inject SilenceJob silence;

  @Test
  void sixDigitsPairATabletOnceAndItsKeyTellsWhatItAsks() {
    String collection = planned(plan(unit()));
    var made = registered(tabletChannel(collection), false);
    String digits = made.path("pairingCode");
    assertThat(digits).matches("[0-9]{6}");
    assertThat((String) made.path("openOnTablet")).endsWith("/p/f/tablet");

    String key = pair(digits.substring(0, 3) + " " + digits.substring(3)).path("deviceKey");

    tablet(key)
        .get(API + "/public/devices/me")
        .then()
        .statusCode(200)
        .body("collectionId", is(collection))
        .body("definitionHash", matchesPattern("[0-9a-f]{64}"))
        .body("languages", contains("fi", "sv", "en"))
        .body("callAgainSeconds", is(300));
    pair(digits).then().statusCode(404).body("code", is("PAIRING_CODE_UNKNOWN"));
    coordinator()
        .get(API + "/devices/" + made.path("device.id"))
        .then()
        .body("status", is("ACTIVE"))
        .body("seenAt", is("2026-03-23T08:00:00Z"));
    assertThat(rows("select 1 from device where encode(key_hash, 'escape') like '%" + key + "%'"))
        .isEmpty();
  }

  @Test
  void digitsThatNobodyTypesInTimeAreGoodForNothing() {
    var made = registered(tabletChannel(planned(plan(unit()))), false);
    MovableClock.set(MONDAY.plusSeconds(601));

    pair(made.path("pairingCode")).then().statusCode(404);

    String fresh =
        coordinator()
            .post(API + "/devices/" + made.path("device.id") + ":pair")
            .then()
            .statusCode(201)
            .extract()
            .path("pairingCode");
    pair(fresh).then().statusCode(201);
  }

  @Test
  void answersCountOnceHoweverOftenTheTabletSendsThem() {
    String collection = planned(plan(unit()));
    String key = key(registered(tabletChannel(collection), false));
    open(collection);
    String hash = hash(key);
    String id = id();
    MovableClock.set(MONDAY.plusSeconds(8 * 24 * 3600)); // The network was away over Sunday.
    var batch =
        List.of(
            answered(id, hash, "2026-W13", Map.of("NPS", "9", "IMPROVE", "Enemmän aikoja")),
            answered(id(), hash, "2026-W12", Map.of("NPS", "8")),
            answered(id(), hash, "2026-W13", Map.of("NPS", "77")));

    send(key, batch)
        .then()
        .statusCode(200)
        .body("results.outcome", contains("TAKEN", "TAKEN", "REFUSED"))
        .body("results[2].errors[0].pointer", is("/fields/NPS"));
    send(key, batch.subList(0, 2)).then().body("results.outcome", contains("TAKEN", "TAKEN"));

    var kept =
        rows(
            "select answers::text as answers, week, channel, suspicion from pending_response"
                + " where collection_id = '"
                + collection
                + "' order by week");
    assertThat(kept)
        .extracting(row -> row.get("week") + " " + row.get("answers") + " " + row.get("channel"))
        // A week before the survey began is a wrong clock: it becomes this week.
        .containsExactly("2026-W13 {\"NPS\": 9} TABLET", "2026-W14 {\"NPS\": 8} TABLET");
    given()
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .body(Map.of("receiptCode", id))
        .post(API + "/public/receipts:view")
        .then()
        .statusCode(200)
        .body("news[0].state", is("WAITING"));
  }

  @Test
  void anAnswerWaitsForACollectionThatIsNotOpenAndIsToldOfOneThatHasClosed() {
    String collection = planned(plan(unit()));
    String key = key(registered(tabletChannel(collection), false));
    var one = answered(id(), hash(key), "2026-W13", Map.of("NPS", "9"));

    send(key, List.of(one)).then().body("results.outcome", contains("WAIT"));
    open(collection);
    send(key, List.of(one)).then().body("results.outcome", contains("TAKEN"));
    close(collection);
    var late = answered(id(), hash(key), "2026-W13", Map.of("NPS", "9"));
    send(key, List.of(late)).then().body("results.outcome", contains("CLOSED"));
  }

  @Test
  void anIdentityCodeIsPointedAtAndNothingOfTheBatchIsKept() {
    String collection = planned(plan(unit()));
    String key = key(registered(tabletChannel(collection), false));
    open(collection);
    var answers =
        List.of(
            answered(id(), hash(key), "2026-W13", Map.of("NPS", "9")),
            answered(id(), hash(key), "2026-W13", Map.of("NPS", "9", "IMPROVE", "131052-308T")));

    send(key, answers)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", is("/answers/1/fields/IMPROVE"));

    assertThat(pending(collection)).isZero();
  }

  @Test
  void inTestModeEverythingIsTakenAndNothingKept() {
    String collection = planned(plan(unit()));
    var made = registered(tabletChannel(collection), true);
    String key = key(made);
    open(collection);

    send(key, List.of(answered(id(), hash(key), "2026-W13", Map.of("NPS", "9"))))
        .then()
        .body("results.outcome", contains("TAKEN"));
    assertThat(pending(collection)).isZero();

    String id = made.path("device.id");
    coordinator()
        .header("If-Match", coordinator().get(API + "/devices/" + id).header("ETag"))
        .body(Map.of("testMode", false))
        .patch(API + "/devices/" + id)
        .then()
        .statusCode(200)
        .body("testMode", is(false));
    send(key, List.of(answered(id(), hash(key), "2026-W13", Map.of("NPS", "9"))));
    assertThat(pending(collection)).isEqualTo(1);
  }

  @Test
  void whoIsSilentForADayIsToldOfAndIsBackWithTheNextCall() {
    var made = registered(tabletChannel(planned(plan(unit()))), false);
    String key = key(made);
    String id = made.path("device.id");
    MovableClock.set(MONDAY.plusSeconds(24 * 3600 + 1));

    silence.run();

    coordinator().get(API + "/devices/" + id).then().body("status", is("SILENT"));
    heartbeat(key, true).then().statusCode(200);
    coordinator()
        .get(API + "/devices/" + id)
        .then()
        .body("status", is("ACTIVE"))
        .body("answersWaiting", is(true));
    await("events", () -> states(id).size() == 4);
    assertThat(states(id)).containsExactly("PAIRING", "ACTIVE", "SILENT", "ACTIVE");
  }

  @Test
  void onlyWithThePinStaffLeaveAndTheKeyEnds() {
    String key = key(registered(tabletChannel(planned(plan(unit()))), false));

    leave(key, "0000").then().statusCode(422).body("code", is("PIN_WRONG"));
    leave(key, PIN).then().statusCode(204);

    heartbeat(key, false).then().statusCode(404).body("code", is("DEVICE_UNKNOWN"));
  }

  @Test
  void aRevokedTabletAndAStrangersKeyOpenNothing() {
    var made = registered(tabletChannel(planned(plan(unit()))), false);
    String key = key(made);
    String id = made.path("device.id");

    as(Roles.COORDINATOR, "14").get(API + "/devices/" + id).then().statusCode(404);
    coordinator()
        .header("If-Match", coordinator().get(API + "/devices/" + id).header("ETag"))
        .post(API + "/devices/" + id + ":revoke")
        .then()
        .statusCode(200)
        .body("status", is("REVOKED"));
    heartbeat(key, false).then().statusCode(404);
    heartbeat("0".repeat(26), false).then().statusCode(404);
  }

  @Test
  void aTabletStandsAtATabletsChannelOnly() {
    String collection = planned(plan(unit()));
    String qr = channel(collection, Map.of("kind", "QR", "label", "Poster")).path("id");

    coordinator()
        .body(Map.of("name", "Hall", "channelId", qr, "pin", PIN))
        .post(API + "/devices")
        .then()
        .statusCode(404);
  }

  @Test
  void noAnswerTouchesTheRowOfItsTablet() {
    String collection = planned(plan(unit()));
    var made = registered(tabletChannel(collection), false);
    String key = key(made);
    open(collection);
    String row =
        "select xmin::text as x, xmax::text as y from device where id = '"
            + made.path("device.id")
            + "'";
    var before = rows(row);

    send(key, List.of(answered(id(), hash(key), "2026-W13", Map.of("NPS", "9"))));

    assertThat(rows(row)).isEqualTo(before);
    assertThat(
            rows(
                "select 1 from pending_response p join spent_form s on s.stamp_hash = p.receipt_root"
                    + " where p.collection_id = '"
                    + collection
                    + "'"))
        .isEmpty();
  }

  private static String id() {
    return Crockford.random(16).toUpperCase(Locale.ROOT);
  }

  private static String hash(String key) {
    return tablet(key).get(API + "/public/devices/me").path("definitionHash");
  }

  private static io.restassured.response.Response leave(String key, String pin) {
    return tablet(key).body(Map.of("pin", pin)).post(API + "/public/devices/me:leave");
  }

  private static long pending(String collection) {
    return count(
        "select count(*) from pending_response where collection_id = '" + collection + "'");
  }

  private static List<String> states(String device) {
    return KafkaEvents.all("feedback.device.v1").stream()
        .filter(e -> device.equals(e.key()))
        .map(e -> e.value().replaceAll("(?s).*\"status\":\"([A-Z]+)\".*", "$1"))
        .toList();
  }
}
