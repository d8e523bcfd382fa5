package fi.osallisuus.booking.appointment;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.told;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MoveHttpTest extends BookingTest {
  private static final String NINE = "2026-03-27T09:00:00+02:00";
  private static final String TEN = "2026-03-27T10:00:00+02:00";
  private static final String MONDAY_NINE = "2026-03-30T09:00:00+03:00";

  private World world;
  private String reception;

  @BeforeEach
  void publishAReception() {
    world = new World();
    reception = world.reception("2026-03-27");
  }

  @Test
  void anAppointmentMovesAndKeepsItsIdAndItsCode() throws Exception {
    var monday = world.reception("2026-03-30");
    var booked = post("PROFESSIONAL", "/appointments", world.booking(reception, NINE)).then();
    String id = booked.extract().path("id");
    String code = booked.extract().path("bookingCode");

    var moved = move(id, monday, MONDAY_NINE, Map.of());

    moved
        .statusCode(200)
        .body("id", is(id))
        .body("version", is(1))
        .body("icalSequence", is(1))
        .body("status", is("CONFIRMED"))
        .body("receptionId", is(monday))
        .body("start", is(MONDAY_NINE));
    byCode("view", Map.of("bookingCode", code)).statusCode(200).body("start", is(MONDAY_NINE));
    world.booked(reception, NINE);
    KafkaEvents.await("booking.appointment.v1", id, 2);
    var event =
        new ObjectMapper()
            .readTree(
                KafkaEvents.all("booking.appointment.v1").stream()
                    .filter(e -> e.key().equals(id) && e.value().contains("previous"))
                    .findFirst()
                    .orElseThrow()
                    .value());
    assertThat(event.at("/icalSequence").asInt()).isEqualTo(1);
    assertThat(event.at("/previous/slotStart").asText()).isEqualTo(NINE);
    assertThat(event.at("/previous/receptionId").asText()).isEqualTo(reception);
    assertThat(event.at("/slotStart").asText()).isEqualTo(MONDAY_NINE);
    KafkaEvents.assertContract("booking.appointment.v1");
  }

  @Test
  void whoMovesIntoATakenSlotKeepsTheOldOneAndHearsOfOthers() {
    var id = world.booked(reception, NINE);
    world.booked(reception, TEN);

    move(id, reception, TEN, Map.of())
        .statusCode(409)
        .body("code", is("SLOT_UNAVAILABLE"))
        .body("conflicts[0].from", is(TEN))
        .body("alternatives", hasSize(3))
        .body("alternatives[0].start", is("2026-03-27T11:00:00+02:00"));

    get("COORDINATOR", "/appointments/" + id)
        .then()
        .body("start", is(NINE))
        .body("version", is(0))
        .body("icalSequence", is(0));
    post("PROFESSIONAL", "/appointments", world.booking(reception, NINE)).then().statusCode(409);
    assertThat(
            World.number(
                "select count(*) from slot_claim where reception_id = '" + reception + "'"))
        .isEqualTo(2);
  }

  @Test
  void toTheSlotThatItHasNothingChanges() {
    var id = world.booked(reception, NINE);

    move(id, reception, NINE, Map.of()).statusCode(200).body("version", is(0));
  }

  @Test
  void aNewerNoticeIsGivenBeforeTheMove() {
    var id = world.booked(reception, NINE);
    post("ADMIN", "/services/" + world.service + "/notices", World.notice("2"))
        .then()
        .statusCode(201);

    move(id, reception, TEN, Map.of())
        .statusCode(422)
        .body("code", is("NOT_TREATMENT_NOTICE_REQUIRED"))
        .body("errors[0].pointer", is("/noticeAcknowledgement"));
    move(id, reception, TEN, Map.of("noticeAcknowledgement", told(1)))
        .statusCode(409)
        .body("code", is("NOTICE_OUTDATED"));
    move(id, reception, TEN, Map.of("noticeAcknowledgement", told(2)))
        .statusCode(200)
        .body("notice.version", is(2))
        .body("start", is(TEN));
  }

  @Test
  void whatHasBegunOrIsOverStaysWhereItIs() {
    var id = world.booked(reception, NINE);
    move(id, reception, "2026-03-27T09:10:00+02:00", Map.of())
        .statusCode(422)
        .body("code", is("NOT_A_SLOT"));
    MovableClock.set(Instant.parse("2026-03-27T07:00:00Z"));

    move(id, reception, TEN, Map.of()).statusCode(409).body("code", is("TOO_LATE"));
    verb("COORDINATOR", "/appointments/" + id, "no-show", "").then().statusCode(200);
    move(id, reception, TEN, Map.of()).statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
    as("PROFESSIONAL")
        .body(Map.of("receptionId", reception, "start", TEN))
        .post(API + "/appointments/" + id + ":move")
        .then()
        .statusCode(428);
  }

  @Test
  void aClientMovesByTheCodeTwiceWithoutHarmButNotToAnotherService() {
    var other = new World().reception("2026-03-27");
    String code =
        post("PROFESSIONAL", "/appointments", world.booking(reception, NINE)).path("bookingCode");
    var wish = new HashMap<String, Object>();
    wish.putAll(Map.of("bookingCode", code, "receptionId", reception, "start", TEN));

    byCode("move", wish).statusCode(200).body("start", is(TEN));
    byCode("move", wish).statusCode(200).body("start", is(TEN));
    wish.put("receptionId", other);
    byCode("move", wish).statusCode(422).body("code", is("MOVE_ELSEWHERE"));
    wish.put("bookingCode", "0000-0000-0000-0000");
    byCode("move", wish).statusCode(404);
  }

  @Test
  void aHoldIsExtendedOnceAndOnlyWhileItLasts() {
    var booking = world.booking(reception, NINE);
    booking.remove("noticeAcknowledgement");
    String id = post("PROFESSIONAL", "/holds", booking).path("id");

    extend(id, 25).statusCode(200).body("expiresAt", startsWith("2026-03-16T10:25:0"));
    extend(id, 25).statusCode(409).body("code", is("HOLD_EXTENDED"));
    extend(id, 31).statusCode(400);
    MovableClock.set(MORNING.plusSeconds(20 * 60));
    post("PROFESSIONAL", "/appointments", world.booking(reception, NINE)).then().statusCode(409);
    MovableClock.set(MORNING.plusSeconds(26 * 60));
    extend(id, 5).statusCode(410).body("code", is("HOLD_EXPIRED"));
    world.booked(reception, NINE);
  }

  private static ValidatableResponse extend(String id, int minutes) {
    return post("PROFESSIONAL", "/holds/" + id + ":extend", Map.of("minutes", minutes)).then();
  }

  private static ValidatableResponse byCode(String what, Map<String, ?> body) {
    return io.restassured.RestAssured.given()
        .contentType("application/json")
        .body(body)
        .post(API + "/public/booking/" + what)
        .then();
  }

  private static ValidatableResponse move(
      String id, String reception, String start, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("receptionId", reception);
    body.put("start", start);
    return verb("COORDINATOR", "/appointments/" + id, "move", body).then();
  }
}
