package fi.osallisuus.booking.appointment;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UndoHttpTest extends BookingTest {
  private static final String NINE = "2026-03-27T09:00:00+02:00";
  private static final Instant AT_NINE = Instant.parse("2026-03-27T07:00:00Z");

  private World world;
  private String reception;
  private String id;

  @BeforeEach
  void bookNine() {
    world = new World();
    reception = world.reception("2026-03-27");
    id = world.booked(reception, NINE);
  }

  @Test
  void stepByStepBackToTheBooking() {
    MovableClock.set(AT_NINE);
    step("check-in", Map.of("noticeRepeated", true)).statusCode(200);
    step("complete", Map.of("durationMinutes", 40)).statusCode(200);
    String visit = get("COORDINATOR", "/appointments/" + id + "/visit").path("id");

    step("undo", "")
        .statusCode(200)
        .body("status", is("CHECKED_IN"))
        .body("notice.repeated", is(true));
    get("COORDINATOR", "/appointments/" + id + "/visit").then().statusCode(404);
    get("COORDINATOR", "/visits/" + visit).then().statusCode(404);
    step("undo", "")
        .statusCode(200)
        .body("status", is("CONFIRMED"))
        .body("notice.repeated", is(false));
    step("undo", "").statusCode(409).body("code", is("ILLEGAL_TRANSITION"));

    step("no-show", "").statusCode(200);
    get("COORDINATOR", "/appointments/" + id + "/visit")
        .then()
        .body("id", is(visit))
        .body("outcome", is("NO_SHOW"))
        .body("durationMinutes", nullValue())
        .body("version", is(2));
    KafkaEvents.await("booking.visit.v1", visit, 3);
    assertThat(KafkaEvents.types("booking.visit.v1", visit))
        .containsExactly("visit.recorded", "visit.withdrawn", "visit.recorded");
    assertThat(KafkaEvents.types("booking.appointment.v1", id)).contains("appointment.undone");
    KafkaEvents.assertContract("booking.visit.v1");
    KafkaEvents.assertContract("booking.appointment.v1");
  }

  @Test
  void aDayLaterNothingIsUndone() {
    MovableClock.set(AT_NINE);
    step("no-show", "").statusCode(200);

    MovableClock.set(AT_NINE.plus(Duration.ofHours(24)).plusSeconds(60));
    step("undo", "").statusCode(409).body("code", is("UNDO_TOO_LATE"));
    as("PROFESSIONAL")
        .header("If-Match", "*")
        .post(API + "/appointments/" + id + ":undo")
        .then()
        .statusCode(403);
  }

  @Test
  void theRestOfAMissedSlotGoesToAWalkInAndThenTheNoShowStands() {
    MovableClock.set(AT_NINE.plus(Duration.ofMinutes(15)));
    step("no-show", "").statusCode(200);
    String walkIn =
        walkIn()
            .statusCode(201)
            .body("start", is("2026-03-27T09:15:00+02:00"))
            .extract()
            .path("id");

    step("undo", "")
        .statusCode(409)
        .body("code", is("SLOT_UNAVAILABLE"))
        .body("alternatives", hasSize(3));
    verb("COORDINATOR", "/appointments/" + walkIn, "mark-in-error", "")
        .then()
        .statusCode(200)
        .body("status", is("ENTERED_IN_ERROR"));
    step("undo", "").statusCode(200).body("status", is("CONFIRMED"));
  }

  @Test
  void aCancellationByTheProviderIsUndoneWhileTheSlotIsFree() {
    step("cancel", Map.of("by", "PROVIDER", "reason", "ROOM")).statusCode(200);
    step("undo", "")
        .statusCode(200)
        .body("status", is("CONFIRMED"))
        .body("cancelReason", nullValue());
    post("PROFESSIONAL", "/appointments", world.booking(reception, NINE)).then().statusCode(409);

    step("cancel", Map.of("by", "PROVIDER", "reason", "ROOM")).statusCode(200);
    world.booked(reception, NINE);
    step("undo", "").statusCode(409).body("code", is("SLOT_UNAVAILABLE"));
    get("COORDINATOR", "/appointments/" + id).then().body("status", is("CANCELLED_BY_PROVIDER"));
  }

  @Test
  void whatAClientCancelledStaysCancelled() {
    step("cancel", Map.of("by", "CLIENT")).statusCode(200);

    step("undo", "").statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
  }

  @Test
  void whatIsMarkedInErrorLeavesTheCalendarAndTheVisits() {
    MovableClock.set(AT_NINE);
    step("check-in", Map.of("noticeRepeated", true)).statusCode(200);
    step("complete", Map.of()).statusCode(200);

    step("mark-in-error", "").statusCode(200).body("status", is("ENTERED_IN_ERROR"));

    get("COORDINATOR", "/visits?receptionId=" + reception).then().body("items", hasSize(0));
    step("mark-in-error", "").statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
    var other = world.booked(reception, "2026-03-27T10:00:00+02:00");
    MovableClock.set(AT_NINE.plus(Duration.ofDays(9)));
    verb("COORDINATOR", "/appointments/" + other, "mark-in-error", "")
        .then()
        .statusCode(409)
        .body("code", is("CORRECTION_TOO_LATE"));
  }

  @Test
  void aVisitIsCorrectedForAWeek() {
    MovableClock.set(AT_NINE);
    step("no-show", "").statusCode(200);
    String visit = get("COORDINATOR", "/appointments/" + id + "/visit").path("id");

    correct(visit, "COMPLETED", Map.of("durationMinutes", 30))
        .statusCode(422)
        .body("code", is("NOT_TREATMENT_NOTICE_REQUIRED"))
        .body("errors[0].pointer", is("/noticeRepeated"));
    correct(visit, "NO_SHOW", Map.of()).statusCode(422).body("code", is("NOTHING_TO_CORRECT"));
    correct(visit, "NO_SHOW", Map.of("durationMinutes", 5))
        .statusCode(422)
        .body("code", is("DURATION_NOT_EXPECTED"));
    correct(visit, "COMPLETED", Map.of("note", "x")).statusCode(400);

    MovableClock.set(AT_NINE.plus(Duration.ofDays(7)).minusSeconds(60));
    correct(visit, "COMPLETED", Map.of("durationMinutes", 30, "noticeRepeated", true))
        .statusCode(200)
        .body("version", is(1))
        .body("outcome", is("COMPLETED"))
        .body("correctionReason", is("MIXED_UP"));
    get("COORDINATOR", "/appointments/" + id)
        .then()
        .body("status", is("COMPLETED"))
        .body("notice.repeated", is(true));
    MovableClock.set(AT_NINE.plus(Duration.ofDays(7)).plusSeconds(60));
    correct(visit, "INTERRUPTED", Map.of()).statusCode(409).body("code", is("CORRECTION_TOO_LATE"));
    KafkaEvents.await("booking.visit.v1", visit, 2);
    assertThat(KafkaEvents.types("booking.visit.v1", visit))
        .containsExactly("visit.recorded", "visit.corrected");
    KafkaEvents.assertContract("booking.visit.v1");
  }

  @Test
  void visitsAreListedByReceptionAndAnExpertSeesTheOwn() {
    MovableClock.set(AT_NINE);
    step("no-show", "").statusCode(200);
    String visit = get("COORDINATOR", "/appointments/" + id + "/visit").path("id");
    var mine = fi.osallisuus.kit.test.Tokens.as(world.account, "EXPERT", World.COUNTY);
    var anothers = fi.osallisuus.kit.test.Tokens.as(new World().account, "EXPERT", World.COUNTY);

    get("UNIT_MANAGER", "/visits?unitId=" + world.unit + "&outcome=NO_SHOW&limit=1")
        .then()
        .statusCode(200)
        .body("items.id", contains(visit))
        .body("items[0].start", is(NINE));
    World.with(mine).get(API + "/visits").then().body("items.id", contains(visit));
    World.with(anothers).get(API + "/visits").then().body("items.id", not(hasItem(visit)));
    World.with(anothers).get(API + "/visits/" + visit).then().statusCode(404);
  }

  private ValidatableResponse walkIn() {
    return post(
            "COORDINATOR",
            "/appointments:walk-in",
            Map.of(
                "receptionId",
                reception,
                "clientType",
                "NEXT_OF_KIN",
                "referralSource",
                "SELF",
                "noticeAcknowledgement",
                World.told(1)))
        .then();
  }

  private static ValidatableResponse correct(String visit, String outcome, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("outcome", outcome);
    body.put("reason", "MIXED_UP");
    return verb("COORDINATOR", "/visits/" + visit, "correct", body).then();
  }

  private ValidatableResponse step(String verb, Object body) {
    return verb("COORDINATOR", "/appointments/" + id, verb, body).then();
  }
}
