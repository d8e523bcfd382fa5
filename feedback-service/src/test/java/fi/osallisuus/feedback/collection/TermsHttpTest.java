package fi.osallisuus.feedback.collection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.feedback.Told;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TermsHttpTest extends SurveyHttp {
  private static final String COLLECTIONS = API + "/collections";
  private static final String TOPIC = "feedback.collection.v1";

  @Test
  void withoutAPermitThatCoversUnitDaysAndPurposeItDoesNotOpen() {
    var unit = unit();
    var plan = staffSurvey(unit);
    plan.put("permitRequired", true);
    String id = planned(plan);
    code(id, "LINK");

    refuseOpening(id);
    var other = UUID.randomUUID();
    var permit = UUID.randomUUID();
    Registry.permit(other, 3, "GRANTED", UUID.randomUUID(), "2026-01-01", "2026-12-31");
    Registry.permit(permit, 3, "GRANTED", unit, "2026-03-24", "2026-12-31");
    awaitPermit(other, 3);
    awaitPermit(permit, 3);
    refuseOpening(id); // One covers another unit, the other not the first day.
    Registry.permit(permit, 2, "REFUSED", unit, "2026-03-01", "2026-12-31"); // Old news.
    Registry.permit(permit, 4, "GRANTED", unit, "2026-03-01", "2026-04-30");
    awaitPermit(permit, 4);
    open(id);

    coordinator().get(COLLECTIONS + "/" + id).then().body("permitId", is(permit.toString()));
    coordinator()
        .header("If-Match", "*")
        .body("{\"closesOn\":\"2026-05-10\"}")
        .patch(COLLECTIONS + "/" + id)
        .then()
        .statusCode(409)
        .body("code", is("PERMIT_MISSING"));
    var event = KafkaEvents.await(TOPIC, id, 1).getFirst();
    EventContract.assertValid(TOPIC, KafkaEvents.header(event, "ce_type"), event.value());
    assertThat(event.value())
        .contains("\"permitId\":\"" + permit + "\"")
        .contains("\"kind\":\"STAFF_SURVEY\"")
        .contains("\"purpose\":\"STAFF_SURVEY\"")
        .contains("\"respondentRoles\":[\"PROFESSIONAL\"]");
  }

  @Test
  void aPermitForAnAreaCoversItsTeams() {
    var area = Told.unit("AREA", null, "Pohjoinen alue");
    var team = Told.unit("TEAM", area, "Riippuvuustiimi");
    var plan = staffSurvey(team);
    plan.put("permitRequired", true);
    String id = planned(plan);
    code(id, "LINK");
    var permit = UUID.randomUUID();
    Registry.permit(permit, 3, "GRANTED", area, "2026-01-01", "2026-12-31");
    awaitPermit(permit, 3);

    open(id);

    coordinator().get(COLLECTIONS + "/" + id).then().body("permitId", is(permit.toString()));
  }

  @Test
  void aCollectionBelongsToAnEventOfBookingThatTakesPlace() {
    var event =
        Told.engagement(Map.of("kind", "EVENT", "status", "CONFIRMED", "localDate", "2026-04-21"));
    var plan = plan(unit());
    plan.put("kind", "EVENT");
    plan.put("engagementId", event);
    String id = planned(plan);
    code(id, "EVENT");
    open(id);

    coordinator()
        .get(COLLECTIONS + "?engagementId=" + event)
        .then()
        .body("items.id", contains(id))
        .body("items[0].channels", contains("EVENT"));
    assertThat(KafkaEvents.await(TOPIC, id, 1).getFirst().value())
        .contains("\"engagementId\":\"" + event + "\"")
        .contains("\"kind\":\"EVENT\"");
    Told.engagement(
        Map.of("engagementId", event, "version", 2, "kind", "EVENT", "status", "CANCELLED"));
    refuse(plan, 409, "ENGAGEMENT_CANCELLED", "/engagementId");
    plan.put("engagementId", UUID.randomUUID());
    refuse(plan, 422, "ENGAGEMENT_UNKNOWN", "/engagementId");
  }

  @Test
  void theMailingIsTheBaseOfTheResponseRate() {
    String id = planned(staffSurvey(unit()));
    String link = channel(id, Map.of("kind", "LINK", "label", "Intranet")).path("id");
    String tablet = channel(id, Map.of("kind", "TABLET", "label", "Lobby")).path("id");
    open(id);
    String channels = COLLECTIONS + "/" + id + "/channels/";

    coordinator()
        .body(Map.of("count", 10))
        .post(channels + link + ":sent")
        .then()
        .statusCode(200)
        .body("askedCount", is(10));
    coordinator()
        .body(Map.of("count", 10))
        .post(channels + tablet + ":sent")
        .then()
        .statusCode(409)
        .body("code", is("NOT_COUNTED"));
    String code = code(coordinator().get(channels).path("items[0].url"));
    for (int i = 0; i < 6; i++) {
      MovableClock.set(MONDAY);
      answer(code, Map.of("PR_LOAD", 4)).then().statusCode(201);
    }
    close(id);

    coordinator()
        .get(COLLECTIONS + "/" + id + "/stats")
        .then()
        .body("responses", is(6))
        .body("asked", is(10))
        .body("responseRate", is(60.0f));
    var last = KafkaEvents.await(TOPIC, id, 3).getLast();
    assertThat(last.value()).contains("\"invitedCount\":10").contains("\"status\":\"CLOSED\"");
    String personal =
        channel(planned(staffSurvey(unit())), Map.of("kind", "INVITE", "label", "x"))
            .path("collectionId");
    String invite =
        coordinator().get(COLLECTIONS + "/" + personal + "/channels").path("items[0].id");
    coordinator()
        .body(Map.of("count", 10))
        .post(COLLECTIONS + "/" + personal + "/channels/" + invite + ":sent")
        .then()
        .statusCode(409)
        .body("code", is("INVITATIONS_COUNT"));
  }

  @Test
  void researchAlwaysNeedsAPermit() {
    var plan = plan(unit());
    plan.put("purpose", "RESEARCH");
    String id = planned(plan);
    code(id, "QR");

    coordinator().get(COLLECTIONS + "/" + id).then().body("permitRequired", is(true));
    refuseOpening(id);
    var unsaid = plan(unit());
    unsaid.put("permitRequired", true);
    refuse(unsaid, 422, "PURPOSE_REQUIRED", "/purpose");
  }

  @Test
  void whatIsPausedSaysSoKindlyAndGoesOn() {
    String id = planned(plan(unit()));
    String code = code(id, "QR");
    verb(id, "pause").then().statusCode(409).body("code", is("COLLECTION_TRANSITION"));
    open(id);
    String stamp = stamp(code);

    verb(id, "pause").then().statusCode(200).body("status", is("PAUSED"));
    given()
        .header("Accept-Language", "fi")
        .get("/p/f/" + code)
        .then()
        .statusCode(409)
        .body(containsString("Kysely on tauolla"));
    submit(code, stamp, Map.of("NPS", 9), Map.of())
        .then()
        .statusCode(409)
        .body("code", is("COLLECTION_PAUSED"));
    verb(id, "open").then().statusCode(409);
    verb(id, "resume").then().statusCode(200).body("status", is("OPEN"));
    takeTime();
    submit(code, stamp, Map.of("NPS", 9), Map.of()).then().statusCode(201);
    verb(id, "resume").then().statusCode(409).body("code", is("COLLECTION_TRANSITION"));
    verb(id, "pause");
    MovableClock.set(Instant.parse("2026-04-11T08:00:00Z"));
    verb(id, "resume").then().statusCode(409).body("code", is("PERIOD_OVER"));
    close(id);

    KafkaEvents.await(TOPIC, id, 5);
    assertThat(KafkaEvents.types(TOPIC, id))
        .containsExactly(
            "collection.opened",
            "collection.paused",
            "collection.opened",
            "collection.paused",
            "collection.closed");
    as(Roles.PROFESSIONAL).post(COLLECTIONS + "/" + id + ":pause").then().statusCode(403);
    as(Roles.COORDINATOR, "18").post(COLLECTIONS + "/" + id + ":pause").then().statusCode(404);
  }

  @Test
  void afterItsQuotaItTakesNoMore() {
    var plan = plan(unit());
    plan.put("quota", 5);
    String id = planned(plan);
    String code = code(id, "QR");
    open(id);

    for (int i = 0; i < 5; i++) {
      MovableClock.set(MONDAY);
      answer(code, Map.of("NPS", 9)).then().statusCode(201);
    }
    MovableClock.set(MONDAY);
    String stamp = stamp(code);
    takeTime();
    submit(code, stamp, Map.of("NPS", 9), Map.of())
        .then()
        .statusCode(410)
        .body("code", is("QUOTA_FULL"));
    given()
        .header("Accept-Language", "sv")
        .get("/p/f/" + code)
        .then()
        .statusCode(410)
        .body(containsString("Vi har tillräckligt med svar"));
    coordinator()
        .header("If-Match", "*")
        .body("{\"quota\":6}")
        .patch(COLLECTIONS + "/" + id)
        .then()
        .body("quota", is(6));
    submit(code, stamp, Map.of("NPS", 9), Map.of()).then().statusCode(201);
  }

  @Test
  void rolesAreAskedForOrTheSameForEverybody() {
    var unit = unit();
    var workers = staffSurvey(unit);
    workers.put("respondentRoles", List.of("INTERFACE_WORKER"));
    String id = planned(workers);
    String link = code(id, "LINK");
    open(id);
    answer(link, Map.of("PR_LOAD", 4)).then().statusCode(201);
    assertThat(
            rows("select respondent_role from pending_response where collection_id = '" + id + "'"))
        .containsExactly(Map.of("respondent_role", "INTERFACE_WORKER"));

    workers.put("respondentRoles", List.of("CASE_LEAD", "INTERFACE_WORKER"));
    refuse(workers, 422, "ROLE_NOT_ASKED", "/respondentRoles");
    workers.put("respondentRoles", List.of("RELATIVE"));
    refuse(workers, 422, "ROLE_AUDIENCE_MISMATCH", "/respondentRoles");
    var clients = plan(unit);
    clients.put("respondentRoles", List.of("RELATIVE"));
    refuse(clients, 422, "ROLE_ASKED", "/respondentRoles");
    clients.put("kind", "STAFF_SURVEY");
    refuse(clients, 422, "KIND_AUDIENCE_MISMATCH", "/audience");
    clients.put("kind", "EVALUATION");
    clients.put("initiativeId", UUID.randomUUID());
    refuse(clients, 422, "INITIATIVE_UNKNOWN", "/initiativeId");
    coordinator()
        .get(COLLECTIONS + "/" + planned(plan(unit)))
        .then()
        .body("respondentRoles", contains("CLIENT", "RELATIVE"))
        .body("kind", is("SERVICE"))
        .body("retentionMonths", is(24))
        .body("wave", nullValue());
  }

  @Test
  void theWavesOfASeriesStayComparable() {
    var unit = unit();
    var first = staffSurvey(unit);
    first.put("wave", "BEFORE");
    String before = planned(first);
    var second = staffSurvey(unit);
    second.put("wave", "AFTER");
    second.put("opensOn", "2026-09-01");
    second.put("closesOn", "2026-09-30");
    refuse(second, 422, "WAVE_FOLLOWS_NOTHING", "/follows");
    second.put("follows", UUID.randomUUID());
    refuse(second, 422, "WAVE_UNKNOWN", "/follows");
    second.put("follows", before);

    String after = planned(second);

    coordinator()
        .get(COLLECTIONS + "?seriesId=" + before)
        .then()
        .body("items.id", contains(after, before))
        .body("items.wave", contains("AFTER", "BEFORE"));
    second.put("opensOn", "2026-04-10");
    refuse(second, 422, "WAVE_OVERLAPS", "/opensOn");
    second.put("opensOn", "2026-09-01");
    second.put("wave", "REPEATED");
    refuse(second, 422, "WAVE_MISMATCH", "/follows");
    second.put("wave", "BEFORE");
    refuse(second, 422, "WAVE_FOLLOWS", "/wave");
    second.put("wave", "AFTER");
    second.put("unitId", unit());
    refuse(second, 409, "WAVE_DIFFERS", null);
    var other = plan(unit);
    other.putAll(Map.of("wave", "AFTER", "follows", before, "opensOn", "2026-09-01"));
    other.remove("closesOn");
    published("PEER_RECEPTION_CLIENT");
    refuse(other, 409, "WAVE_INSTRUMENT_DIFFERS", null);
    var lone = staffSurvey(unit);
    lone.put("anonymity", "CONFIDENTIAL");
    refuse(lone, 422, "CONFIDENTIAL_NEEDS_WAVES", "/wave");
  }

  static Map<String, Object> staffSurvey(UUID unit) {
    var plan = plan(unit);
    plan.put("instrument", "PROFESSIONAL_EXPERIENCE");
    plan.put("audience", "PROFESSIONAL");
    plan.put("kind", "STAFF_SURVEY");
    plan.put("purpose", "STAFF_SURVEY");
    return plan;
  }

  private static io.restassured.response.Response verb(String id, String verb) {
    return coordinator().post(COLLECTIONS + "/" + id + ":" + verb);
  }

  private static void refuseOpening(String id) {
    verb(id, "open").then().statusCode(409).body("code", is("PERMIT_MISSING"));
    coordinator().get(COLLECTIONS + "/" + id).then().body("status", is("PLANNED"));
  }

  private static void awaitPermit(UUID id, int version) {
    await(
        "the permit",
        () ->
            count(
                    "select count(*) from permit where id = '%s' and version = %d"
                        .formatted(id, version))
                == 1);
  }

  private static void refuse(Map<String, Object> plan, int status, String code, String pointer) {
    var refused = coordinator().body(plan).post(COLLECTIONS).then().statusCode(status);
    refused.body("code", is(code));
    if (pointer != null) {
      refused.body("errors[0].pointer", is(pointer));
    }
  }
}
