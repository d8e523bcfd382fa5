package fi.osallisuus.booking.body;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyMeetingTest extends BookingTest {

  @Test
  void aPeerNetworkIsLateAfterFourteenDaysAndEveryGapIsJudged() {
    var body = body("PEER_NETWORK", null);
    held(body, "2026-03-18");
    held(body, "2026-03-24");
    held(body, "2026-04-07");
    held(body, "2026-04-22");

    get("CASE_LEAD", "/body-meetings/" + body + "?from=2026-03-01&to=2026-04-30")
        .then()
        .statusCode(200)
        .body("rhythm.minDays", is(7))
        .body("rhythm.maxDays", is(14))
        .body("gaps.days", is(List.of(6, 14, 15)))
        .body("gaps.pace", is(List.of("EARLY", "IN_RHYTHM", "LATE")))
        .body("inRhythm", is(1));
    overdue(body, "2026-05-06T20:00:00Z").then().body(found(body), empty());
    overdue(body, "2026-05-07T06:00:00Z")
        .then()
        .body(found(body) + "[0].lastHeldOn", is("2026-04-22"))
        .body(found(body) + "[0].dueBy", is("2026-05-06"))
        .body(found(body) + "[0].overdue", is(true));
  }

  @Test
  void aForumMeetsInItsOwnRhythmAndWhatIsPlannedIsNamed() {
    var body = body("FORUM", "{\"minDays\": 60, \"maxDays\": 100}");
    post("COORDINATOR", "/engagements", meeting(body, "2026-03-20")).then().statusCode(201);

    get("COORDINATOR", "/body-meetings?limit=100")
        .then()
        .statusCode(200)
        .body(found(body) + "[0].nextPlannedOn", is("2026-03-20"))
        .body(found(body) + "[0].dueBy", is("2026-04-17"))
        .body(found(body) + "[0].overdue", is(false));
    get("COORDINATOR", "/body-meetings/" + body + "?from=2026-03-01&to=2026-04-30")
        .then()
        .body("held", hasSize(0));
  }

  @Test
  void aBodyThatNobodyHasToldOfIsNotThere() {
    get("COORDINATOR", "/body-meetings/" + UUID.randomUUID() + "?from=2026-03-01&to=2026-04-30")
        .then()
        .statusCode(404);
    get("COORDINATOR", "/body-meetings/" + UUID.randomUUID() + "?from=2026-04-30&to=2026-04-01")
        .then()
        .statusCode(422)
        .body("code", is("RANGE_BACKWARDS"));
  }

  static String body(String kind, String rhythm) {
    var id = UUID.randomUUID().toString();
    KafkaEvents.publish(
        "registry.body.v1",
        "body.founded",
        id,
        World.COUNTY,
        """
        {"bodyId": "%s", "version": 1, "kind": "%s", "level": "COUNTY", "openMembership": false,
         "status": "ACTIVE", "foundedOn": "2026-01-07", %s "expectedSectors": [], "members": [],
         "memberCount": 0}
        """
            .formatted(id, kind, rhythm == null ? "" : "\"rhythm\": " + rhythm + ","));
    World.awaitKnown("known_body", "body_id", id);
    return id;
  }

  private static String found(String body) {
    return "items.findAll { it.bodyId == '" + body + "' }";
  }

  private static Response overdue(String body, String at) {
    MovableClock.set(Instant.parse(at));
    return get("COORDINATOR", "/body-meetings?overdue=true&limit=100");
  }

  private static void held(String body, String date) {
    MovableClock.set(MORNING);
    String id =
        post("COORDINATOR", "/engagements", meeting(body, date))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var path = "/engagements/" + id;
    verb("COORDINATOR", path, "confirm", Map.of()).then().statusCode(200);
    MovableClock.set(Instant.parse(date + "T13:00:00Z"));
    verb("COORDINATOR", path, "start", Map.of("at", date + "T09:00:00Z")).then().statusCode(200);
    verb("COORDINATOR", path, "end", Map.of()).then().statusCode(200);
  }

  private static Map<String, Object> meeting(String body, String date) {
    return Map.of(
        "kind", "MEETING", "bodyId", body, "online", true, "date", date, "from", "12:00", "to",
        "13:00");
  }
}
