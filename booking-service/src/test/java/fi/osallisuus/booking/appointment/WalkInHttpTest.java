package fi.osallisuus.booking.appointment;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WalkInHttpTest extends BookingTest {
  private World world;
  private String reception;

  @BeforeEach
  void publishAReception() {
    world = new World();
    reception = world.reception("2026-03-27");
  }

  @Test
  void whoWalksInGetsTheRestOfTheSlotThatRuns() {
    at("07:20:40");

    var received = walkIn(Map.of());

    received
        .statusCode(201)
        .body("kind", is("WALK_IN"))
        .body("status", is("CHECKED_IN"))
        .body("start", is("2026-03-27T09:20:00+02:00"))
        .body("end", is("2026-03-27T09:45:00+02:00"))
        .body("bookedBy", is("CLIENT"))
        .body("bookingCode", nullValue())
        .body("notice.repeated", is(true));
    String id = received.extract().path("id");
    World.verb("COORDINATOR", "/appointments/" + id, "complete", Map.of("durationMinutes", 20))
        .then()
        .statusCode(200);
    KafkaEvents.await("booking.appointment.v1", id, 2);
    assertThat(KafkaEvents.types("booking.appointment.v1", id))
        .containsExactly("appointment.checked-in", "appointment.completed");
    KafkaEvents.assertContract("booking.appointment.v1");
  }

  @Test
  void whenTheSlotIsTakenOrNearlyOverTheNextFreeOneIsGiven() {
    world.booked(reception, "2026-03-27T09:00:00+02:00");
    world.booked(reception, "2026-03-27T10:00:00+02:00");

    at("07:10:00");
    walkIn(Map.of()).statusCode(201).body("start", is("2026-03-27T11:00:00+02:00"));
    at("11:36:00");
    walkIn(Map.of()).statusCode(201).body("start", is("2026-03-27T14:00:00+02:00"));
    walkIn(Map.of())
        .statusCode(409)
        .body("code", is("SLOT_UNAVAILABLE"))
        .body("alternatives", hasSize(0));
  }

  @Test
  void nobodyIsReceivedUntoldOrWhereNobodyReceives() {
    at("06:59:00");
    walkIn(Map.of()).statusCode(409).body("code", is("RECEPTION_NOT_RUNNING"));
    at("07:05:00");
    var untold = wish(Map.of());
    untold.remove("noticeAcknowledgement");
    post("COORDINATOR", "/appointments:walk-in", untold)
        .then()
        .statusCode(422)
        .body("code", is("NOT_TREATMENT_NOTICE_REQUIRED"));
    walkIn(Map.of("noticeAcknowledgement", told(2)))
        .statusCode(409)
        .body("code", is("NOTICE_OUTDATED"));
    walkIn(Map.of("clientType", "OWN_EXPERIENCE"))
        .statusCode(409)
        .body("code", is("SUITABILITY_DECISION_REQUIRED"));
    at("13:00:00");
    walkIn(Map.of()).statusCode(409).body("code", is("RECEPTION_NOT_RUNNING"));
  }

  @Test
  void anExpertReceivesAtTheOwnReceptionOnly() {
    at("07:05:00");
    as(Tokens.as(new World().account, "EXPERT", World.COUNTY))
        .then()
        .statusCode(422)
        .body("code", is("RECEPTION_UNKNOWN"));
    as(Tokens.as(world.account, "EXPERT", World.COUNTY)).then().statusCode(201);
  }

  /** At the door and at the desk at once: the next slot goes to one of them. */
  @Test
  void walkInsAndBookingsOfTheSameSlotNeverOverlap() throws Exception {
    at("07:40:00");
    var tasks = new ArrayList<Callable<Response>>();
    for (int i = 0; i < 20; i++) {
      tasks.add(() -> post("COORDINATOR", "/appointments:walk-in", wish(Map.of())));
      tasks.add(
          () ->
              post(
                  "PROFESSIONAL",
                  "/appointments",
                  world.booking(reception, "2026-03-27T10:00:00+02:00")));
    }

    var answers = new ArrayList<Response>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var future : threads.invokeAll(tasks)) {
        answers.add(future.get());
      }
    }

    assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
    assertThat(answers).filteredOn(a -> a.statusCode() == 201).hasSize(4);
    assertThat(
            World.number(
                "select count(*) from slot_claim a join slot_claim b on a.reception_id = b.reception_id"
                    + " and a.appointment_id < b.appointment_id and a.during && b.during"
                    + " where a.reception_id = '"
                    + reception
                    + "'"))
        .isZero();
  }

  private Response as(String token) {
    return World.with(token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(wish(Map.of()))
        .post(API + "/appointments:walk-in");
  }

  private ValidatableResponse walkIn(Map<String, ?> more) {
    return post("COORDINATOR", "/appointments:walk-in", wish(more)).then();
  }

  private Map<String, Object> wish(Map<String, ?> more) {
    var wish = new HashMap<String, Object>();
    wish.put("receptionId", reception);
    wish.put("clientType", "NEXT_OF_KIN");
    wish.put("referralSource", "SELF");
    wish.put("noticeAcknowledgement", told(1));
    wish.putAll(more);
    return wish;
  }

  private static void at(String time) {
    MovableClock.set(Instant.parse("2026-03-27T" + time + "Z"));
  }
}
