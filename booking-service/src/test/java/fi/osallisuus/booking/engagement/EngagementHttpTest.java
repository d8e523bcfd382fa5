package fi.osallisuus.booking.engagement;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static fi.osallisuus.booking.engagement.ShiftHttpTest.plan;
import static fi.osallisuus.booking.engagement.ShiftHttpTest.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EngagementHttpTest extends BookingTest {

  @Test
  void anEventIsPlannedConfirmedHeldCountedAndClosedAndEveryStepIsTold() {
    var world = new World();
    var event = Wards.event(world, "2026-03-26");
    event.put("producerIds", List.of(world.expert));
    event.put("producedBy", "TOGETHER");
    event.put("methodTried", "CAFE");
    event.put("initiativeIds", List.of(UUID.randomUUID().toString()));
    event.put(
        "organisers",
        List.of(
            Map.of("unitId", world.unit),
            Map.of("partnerId", UUID.randomUUID().toString()),
            Map.of("name", "Maakunnan yhdistykset")));
    event.put(
        "agenda",
        List.of(
            Map.of("title", "Mitä osallisuus on", "minutes", 45, "tags", List.of("DEFINITIONS")),
            Map.of("title", "Esteet", "tags", List.of("OBSTACLES", "STRUCTURES"))));
    var id = planned(event);
    var path = "/engagements/" + id;

    verb("COORDINATOR", path, "confirm", Map.of()).then().statusCode(200);
    MovableClock.set(Instant.parse("2026-03-26T10:15:00Z"));
    verb("COORDINATOR", path, "start", Map.of("at", "2026-03-26T10:05:00+02:00"))
        .then()
        .statusCode(200);
    verb("COORDINATOR", path, "end", Map.of("at", "2026-03-26T12:30:00+02:00"))
        .then()
        .statusCode(422)
        .body("code", is("IN_THE_FUTURE"));
    verb("COORDINATOR", path, "end", Map.of("at", "2026-03-26T12:10:00+02:00"))
        .then()
        .statusCode(200)
        .body("elapsedMinutes", is(125));
    attendance(
            path,
            List.of(
                Map.of("role", "PROFESSIONAL", "count", 12),
                Map.of("role", "PROFESSIONAL", "count", 1)))
        .then()
        .statusCode(422)
        .body("code", is("ROLE_TWICE"))
        .body("errors[0].pointer", is("/attendance/1/role"));
    attendance(
            path,
            List.of(
                Map.of("role", "PROFESSIONAL", "count", 12),
                Map.of("role", "DEVELOPER_CLIENT", "count", 5)))
        .then()
        .statusCode(200)
        .body("attendance", is(List.of(count("PROFESSIONAL", 12), count("DEVELOPER_CLIENT", 5))));
    verb("COORDINATOR", path, "close", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("CLOSED"))
        .body("agenda[1].tags", is(List.of("OBSTACLES", "STRUCTURES")))
        .body("organisers", hasSize(3));

    KafkaEvents.await("booking.engagement.v1", id, 6);
    assertThat(KafkaEvents.types("booking.engagement.v1", id))
        .containsExactly(
            "engagement.planned",
            "engagement.confirmed",
            "engagement.started",
            "engagement.held",
            "engagement.attendance-recorded",
            "engagement.closed");
    KafkaEvents.assertContract("booking.engagement.v1");
  }

  @Test
  void whoComesTooLateLearnsWhatIsTakenAndWhenItIsFree() {
    var world = new World();
    planned(Wards.event(world, "2026-03-26"));
    var late = Wards.event(world, "2026-03-26");
    late.put("from", "11:00");
    late.put("to", "13:00");

    plan(late)
        .then()
        .statusCode(409)
        .body("code", is("HOST_BUSY"))
        .body("conflicts", hasSize(2))
        .body("conflicts[0].from", is("2026-03-26T08:00:00Z"))
        .body("alternatives.date", is(List.of("2026-03-27", "2026-03-30", "2026-03-31")))
        .body("alternatives[1].start", is("2026-03-30T11:00:00+03:00"));
  }

  @Test
  void receptionsAndEngagementsStandInEachOthersWay() {
    var world = new World();
    world.reception("2026-03-27");
    plan(Wards.event(world, "2026-03-27")).then().statusCode(409).body("code", is("HOST_BUSY"));

    planned(Wards.event(world, "2026-03-30"));
    post("COORDINATOR", "/receptions", world.plan("2026-03-30"))
        .then()
        .statusCode(409)
        .body("code", is("HOST_BUSY"));
  }

  @Test
  void whatIsMovedIsPlannedAnewAndARefusedMoveChangesNothing() {
    var world = new World();
    var id = planned(Wards.event(world, "2026-03-26"));
    planned(Wards.event(world, "2026-03-27"));
    var path = "/engagements/" + id;
    verb("COORDINATOR", path, "confirm", Map.of()).then().statusCode(200);

    verb("COORDINATOR", path, "move", to("2026-03-27"))
        .then()
        .statusCode(409)
        .body("code", is("HOST_BUSY"));
    get("COORDINATOR", path)
        .then()
        .body("status", is("CONFIRMED"))
        .body("localDate", is("2026-03-26"));
    assertThat(World.number("select count(*) from claim where owner_id = '" + id + "'"))
        .isEqualTo(2);

    verb("COORDINATOR", path, "move", to("2026-03-31"))
        .then()
        .statusCode(200)
        .body("status", is("PLANNED"))
        .body("start", is("2026-03-31T10:00:00+03:00"));
    planned(Wards.event(world, "2026-03-26"));
  }

  @Test
  void aMeetingIsRepeatedByTheClockAndEveryDateLeftOutIsNamed() {
    var world = new World();
    var first = meeting(world, "2026-03-23");
    var id = planned(first);
    var busy = meeting(world, "2026-04-20");
    planned(busy);
    var etag = get("COORDINATOR", "/engagements/" + id).header("ETag");

    var series =
        World.as("COORDINATOR")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", etag)
            .body(Map.of("untilDate", "2026-04-27"))
            .post(World.API + "/engagements/" + id + ":repeat");

    series
        .then()
        .statusCode(201)
        .body(
            "created.start",
            is(
                List.of(
                    "2026-03-30T09:00:00+03:00",
                    "2026-04-13T09:00:00+03:00",
                    "2026-04-27T09:00:00+03:00")))
        .body("created.plannedMinutes", is(List.of(60, 60, 60)))
        .body("skipped.date", is(List.of("2026-04-06", "2026-04-20")))
        .body("skipped.code", is(List.of("CLOSED_DAY", "HOST_BUSY")));
    String seriesId = series.path("seriesId");
    get("COORDINATOR", "/engagements?seriesId=" + seriesId)
        .then()
        .body("items", hasSize(4))
        .body("items[0].start", is("2026-03-23T09:00:00+02:00"));
  }

  @Test
  void caseLeadsCallMeetingsAndNothingElse() {
    var world = new World();
    post("CASE_LEAD", "/engagements", Wards.event(world, "2026-03-26"))
        .then()
        .statusCode(403)
        .body("code", is("KIND_NOT_YOURS"));
    var guidance = meeting(world, "2026-03-26");
    guidance.put("kind", "GUIDANCE_MEETING");
    guidance.put("professions", List.of("SOCIAL_WORKER"));
    post("CASE_LEAD", "/engagements", guidance)
        .then()
        .statusCode(422)
        .body("code", is("PROFESSIONS_MISSING"));
    guidance.put("professions", List.of("SOCIAL_WORKER", "PHYSICIAN", "PSYCHOLOGIST"));
    post("CASE_LEAD", "/engagements", guidance)
        .then()
        .statusCode(201)
        .body("professions", hasSize(3));
  }

  @Test
  void anExpertSeesAndStartsTheOwnOnesOnly() {
    var world = new World();
    var id = planned(Wards.event(world, "2026-03-26"));
    var own = Tokens.as(world.account, "EXPERT", World.COUNTY);
    var other = Tokens.as("EXPERT", World.COUNTY);

    World.with(own).get(World.API + "/engagements/" + id).then().statusCode(200);
    World.with(own).get(World.API + "/engagements").then().body("items.id", is(List.of(id)));
    World.with(other).get(World.API + "/engagements/" + id).then().statusCode(404);
    World.with(other)
        .header("If-Match", "*")
        .body("{}")
        .post(World.API + "/engagements/" + id + ":start")
        .then()
        .statusCode(404);
  }

  @Test
  void aPlanSaysWhatIsWrongAndWhere() {
    var world = new World();
    wrong(world, "title", null, "TITLE_REQUIRED", "/title");
    wrong(world, "title", Map.of("fi", "Vain suomeksi"), "SWEDISH_TEXT_MISSING", "/title/sv");
    wrong(world, "to", "10:00", "SCHEDULE_BACKWARDS", "/to");
    wrong(world, "wardId", UUID.randomUUID(), "WARD_NOT_EXPECTED", "/wardId");
    wrong(world, "roomId", UUID.randomUUID(), "ROOM_UNKNOWN", "/roomId");
    wrong(
        world,
        "producerIds",
        List.of(UUID.randomUUID()),
        "PRODUCER_NOT_AMONG_EXPERTS",
        "/producerIds");
    wrong(world, "organisers", List.of(Map.of()), "ORGANISER_UNCLEAR", "/organisers/0");
    wrong(world, "bodyId", UUID.randomUUID(), "BODY_UNKNOWN", "/bodyId");
    wrong(world, "round", "2031-AUTUMN", "ROUND_UNKNOWN", "/round");
    wrong(world, "date", "2026-03-15", "IN_THE_PAST", "/date");
    wrong(world, "date", "2026-04-03", "CLOSED_DAY", "/from");
    wrong(world, "to", "17:00", "OUTSIDE_OFFICE_HOURS", "/from");
    var nowhere = Wards.event(world, "2026-03-26");
    nowhere.remove("siteId");
    nowhere.remove("roomId");
    plan(nowhere).then().statusCode(422).body("code", is("PLACE_REQUIRED"));
  }

  @Test
  void whoMayNoLongerWorkIsFlaggedAndTheMoveToAnotherMendsIt() {
    var world = new World();
    var id = planned(Wards.event(world, "2026-03-26"));
    World.publishExpert(world.expert, 2, world.account, List.of(), List.of("CONTRACT_NOT_VALID"));
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(flags(id)).isEqualTo(List.of(List.of("CONTRACT_NOT_VALID"))));

    var move = to("2026-03-26");
    move.put("expertIds", List.of(Wards.expert()));
    verb("COORDINATOR", "/engagements/" + id, "move", move).then().statusCode(200);

    assertThat(flags(id)).isEmpty();
  }

  private static List<List<String>> flags(String id) {
    return get("COORDINATOR", "/flagged-engagements?limit=100")
        .jsonPath()
        .getList("items.findAll { it.engagementId == '" + id + "' }.flags.code");
  }

  private static void wrong(World world, String field, Object value, String code, String pointer) {
    var event = Wards.event(world, "2026-03-26");
    event.put(field, value);
    plan(event)
        .then()
        .statusCode(422)
        .body("code", is(code))
        .body("errors[0].pointer", is(pointer));
  }

  private static Map<String, Object> meeting(World world, String date) {
    var meeting = Wards.event(world, date);
    meeting.keySet().removeAll(List.of("siteId", "roomId", "title"));
    meeting.putAll(Map.of("kind", "MEETING", "online", true, "from", "09:00", "to", "10:00"));
    return meeting;
  }

  private static Map<String, Object> to(String date) {
    return new HashMap<>(Map.of("date", date, "from", "10:00", "to", "12:00"));
  }

  private static Map<String, Object> count(String role, int count) {
    return Map.of("role", role, "count", count);
  }

  private static Response attendance(String path, Object counts) {
    return World.as("COORDINATOR")
        .header("If-Match", get("COORDINATOR", path).header("ETag"))
        .body(Map.of("attendance", counts))
        .put(World.API + path + "/attendance");
  }
}
