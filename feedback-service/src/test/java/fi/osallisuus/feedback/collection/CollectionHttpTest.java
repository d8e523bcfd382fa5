package fi.osallisuus.feedback.collection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CollectionHttpTest extends SurveyHttp {
  private static final String COLLECTIONS = API + "/collections";
  private static final String TOPIC = "feedback.collection.v1";

  @Inject ClosingJob closing;

  @Test
  void aCollectionIsPlannedOpenedAndClosedAndOthersLearnIt() {
    var unit = unit();
    String id = planned(plan(unit));
    code(id, "TABLET");
    code(id, "QR");

    open(id);
    code(id, "LINK");
    close(id);

    coordinator()
        .get(COLLECTIONS + "/" + id)
        .then()
        .statusCode(200)
        .body("status", is("CLOSED"))
        .body("channels", contains("TABLET", "QR", "LINK"))
        .body("languages", contains("fi", "sv", "en"));
    var events = KafkaEvents.await(TOPIC, id, 3);
    assertThat(KafkaEvents.types(TOPIC, id))
        .containsExactly("collection.opened", "collection.opened", "collection.closed");
    events.forEach(
        e -> EventContract.assertValid(TOPIC, KafkaEvents.header(e, "ce_type"), e.value()));
    assertThat(events.getFirst().value()).contains("\"channels\":[\"TABLET\",\"QR\"]");
    assertThat(events.getLast().value())
        .contains("\"unitId\":\"" + unit + "\"")
        .contains("\"channels\":[\"TABLET\",\"QR\",\"LINK\"]")
        .contains("\"status\":\"CLOSED\"");
  }

  @Test
  void withoutALastDayItIsOpenForFourteenDays() {
    var plan = plan(unit());
    plan.remove("closesOn");

    coordinator()
        .get(COLLECTIONS + "/" + planned(plan))
        .then()
        .body("closesOn", is("2026-04-05"))
        .body("status", is("PLANNED"))
        .body("anonymity", is("ANONYMOUS"));
  }

  @Test
  void aPlanThatCannotWorkIsRefusedWithItsReason() {
    published("PEER_RECEPTION_CLIENT");
    var unit = unit();

    refuse(unit, "unitId", UUID.randomUUID(), 422, "UNIT_UNKNOWN");
    refuse(unit, "instrument", "NO_SUCH", 422, "INSTRUMENT_UNKNOWN");
    refuse(unit, "audience", "EXPERT", 422, "AUDIENCE_MISMATCH");
    refuse(unit, "closesOn", "2026-03-22", 422, "PERIOD_INVALID");
    refuse(unit, "languages", List.of("fi", "en"), 422, "LANGUAGE_REQUIRED");
    refuse(unit, "reference", "131052-308T", 422, "PERSONAL_IDENTITY_CODE");
    refuse(unit, "notes", "x", 400, "UNKNOWN_PROPERTY");
  }

  @Test
  void onlyAPublishedInstrumentCanBeAskedWith() {
    var county = "10";
    as(Roles.ADMIN, county)
        .body(Map.of("library", "EXPERT_EXPERIENCE"))
        .post(API + "/instruments")
        .then()
        .statusCode(201);
    var plan = plan(UUID.randomUUID());
    plan.put("instrument", "EXPERT_EXPERIENCE");

    as(Roles.COORDINATOR, county)
        .body(plan)
        .post(COLLECTIONS)
        .then()
        .statusCode(409)
        .body("code", is("INSTRUMENT_NOT_PUBLISHED"));
  }

  @Test
  void withoutAChannelItDoesNotOpenAndAfterItsLastDayNeither() {
    String id = planned(plan(unit()));

    coordinator()
        .post(COLLECTIONS + "/" + id + ":open")
        .then()
        .statusCode(409)
        .body("code", is("NO_CHANNEL"));
    code(id, "QR");
    MovableClock.set(Instant.parse("2026-04-10T21:00:00Z")); // midnight in Helsinki
    coordinator()
        .post(COLLECTIONS + "/" + id + ":open")
        .then()
        .statusCode(409)
        .body("code", is("PERIOD_OVER"));
    coordinator()
        .post(COLLECTIONS + "/" + id + ":close")
        .then()
        .statusCode(409)
        .body("code", is("COLLECTION_TRANSITION"));
  }

  @Test
  void theLastDayMayMoveUntilItCloses() {
    String id = planned(plan(unit()));

    coordinator()
        .body("{\"closesOn\":\"2026-04-17\"}")
        .patch(COLLECTIONS + "/" + id)
        .then()
        .statusCode(428);
    coordinator()
        .header("If-Match", "\"9\"")
        .body("{\"closesOn\":\"2026-04-17\"}")
        .patch(COLLECTIONS + "/" + id)
        .then()
        .statusCode(412);
    coordinator()
        .header("If-Match", "\"0\"")
        .body("{\"closesOn\":\"2026-04-17\"}")
        .patch(COLLECTIONS + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("closesOn", is("2026-04-17"))
        .body("reference", is("COL-17-1"));
  }

  @Test
  void theDayAfterTheLastOneTheJobClosesIt() {
    String due = opened();
    String running = opened();
    coordinator()
        .header("If-Match", "*")
        .body("{\"closesOn\":\"2026-05-10\"}")
        .patch(COLLECTIONS + "/" + running)
        .then()
        .statusCode(200);

    MovableClock.set(Instant.parse("2026-04-10T20:59:59Z"));
    closing.run();
    coordinator().get(COLLECTIONS + "/" + due).then().body("status", is("OPEN"));
    MovableClock.set(Instant.parse("2026-04-10T21:00:00Z"));
    closing.run();

    coordinator().get(COLLECTIONS + "/" + due).then().body("status", is("CLOSED"));
    coordinator().get(COLLECTIONS + "/" + running).then().body("status", is("OPEN"));
    KafkaEvents.await(TOPIC, due, 2);
    assertThat(KafkaEvents.types(TOPIC, due))
        .containsExactly("collection.opened", "collection.closed");
    assertThat(
            rows(
                "select actor from kit_audit where action = 'collection.closed' and entity_id = '"
                    + due
                    + "'"))
        .containsExactly(Map.of("actor", "system"));
  }

  @Test
  void listsAreFilteredPagedAndHideOtherCounties() {
    var unit = unit();
    String first = planned(plan(unit));
    String second = planned(plan(unit));

    String next =
        coordinator()
            .get(COLLECTIONS + "?limit=1&unitId=" + unit)
            .then()
            .statusCode(200)
            .body("items.id", contains(second))
            .extract()
            .path("next");
    coordinator()
        .get(COLLECTIONS + "?limit=1&unitId=" + unit + "&cursor=" + next)
        .then()
        .body("items.id", contains(first))
        .body("next", is((Object) null));
    as(Roles.COORDINATOR, "18").get(COLLECTIONS).then().body("items.id", not(hasItem(first)));
    as(Roles.COORDINATOR, "18").get(COLLECTIONS + "/" + first).then().statusCode(404);
    as(Roles.COORDINATOR, "18").post(COLLECTIONS + "/" + first + ":open").then().statusCode(404);
    as(Roles.EXPERT).get(COLLECTIONS + "/" + first).then().statusCode(403);
    given().get(COLLECTIONS + "/" + first).then().statusCode(401);
    as(Roles.COORDINATOR, "09").get(COLLECTIONS).then().statusCode(200).body("items", empty());
  }

  private static String opened() {
    String id = planned(plan(unit()));
    code(id, "QR");
    open(id);
    return id;
  }

  private static void refuse(UUID unit, String field, Object value, int status, String code) {
    var plan = plan(unit);
    plan.put(field, value);
    coordinator().body(plan).post(COLLECTIONS).then().statusCode(status).body("code", is(code));
  }
}
