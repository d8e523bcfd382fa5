package fi.osallisuus.booking.registration;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.registration.Events.status;
import static fi.osallisuus.booking.registration.Events.verb;
import static fi.osallisuus.booking.registration.Events.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationHttpTest extends BookingTest {
  @Inject RegistrationSweeper sweeper;

  @Test
  void seatsGoInOrderAndFreedOnesAreOfferedToTheFirstWhoFits() {
    var event = new Events(3);
    var first = event.register(2);
    first
        .then()
        .statusCode(201)
        .body("status", is("REGISTERED"))
        .body("registrationCode", matchesPattern("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"));
    String big = event.register(2).then().body("status", is("WAITLISTED")).extract().path("id");
    String single = event.register(1).then().body("status", is("REGISTERED")).extract().path("id");
    String last = event.register(1).then().body("ahead", is(1)).extract().path("id");
    event
        .register(Map.of("seats", 1, "waitIfFull", false))
        .then()
        .statusCode(409)
        .body("code", is("CAPACITY_EXHAUSTED"))
        .body("remaining", is(0))
        .body("waitingListOpen", is(true));
    event.register(5).then().statusCode(422).body("limit", is(3));

    verb(single, "cancel", Map.of()).then().statusCode(200).body("status", is("CANCELLED"));

    // One seat is free and the first in the line needs two.
    assertThat(status(big)).isEqualTo("WAITLISTED");
    get("COORDINATOR", "/registrations/" + last)
        .then()
        .body("status", is("OFFERED"))
        .body("offerExpiresAt", is("2026-03-17T08:00:00Z"));
    verb(last, "accept", Map.of()).then().statusCode(200).body("status", is("REGISTERED"));
    verb(last, "accept", Map.of()).then().statusCode(409).body("code", is("NO_OFFER"));
    verb(first.path("id"), "cancel", Map.of()).then().statusCode(200);
    assertThat(status(big)).isEqualTo("OFFERED");
    event
        .seats()
        .body("remaining", is(0))
        .body("registeredSeats", is(1))
        .body("offeredSeats", is(2))
        .body("waitingSeats", is(0));
    get("COORDINATOR", event.path() + "/registrations?status=OFFERED")
        .then()
        .body("items.id", contains(big));

    KafkaEvents.await("booking.registration.v1", event.id, 8);
    assertThat(KafkaEvents.types("booking.registration.v1", event.id).getFirst())
        .isEqualTo("registration.opened");
    KafkaEvents.assertContract("booking.registration.v1");
  }

  @Test
  void moreCapacityGoesToWhoWaitsAndLessIsRefusedBelowWhatIsTaken() {
    var event = new Events(1);
    event.register(1);
    String second = event.register(1).path("id");
    String third = event.register(1).path("id");
    var etag = get("COORDINATOR", event.path() + "/registration").header("ETag");

    event.open(Map.of("capacity", 2), "\"1\"").statusCode(412);
    event.open(Map.of("capacity", 2), etag).statusCode(200).body("offeredSeats", is(1));

    assertThat(status(second)).isEqualTo("OFFERED");
    assertThat(status(third)).isEqualTo("WAITLISTED");
    event
        .open(Map.of("capacity", 1))
        .statusCode(409)
        .body("code", is("CAPACITY_BELOW_TAKEN"))
        .body("taken", is(2));
  }

  @Test
  void whoDoesNotAnswerGoesToTheEndAndTheSecondTimeOut() {
    var event = new Events();
    event.open(Map.of("capacity", 1, "offerMinutes", 60)).statusCode(200);
    String seated = event.register(1).path("id");
    String silent = event.register(1).path("id");
    String next = event.register(1).path("id");
    verb(seated, "cancel", Map.of());
    assertThat(status(silent)).isEqualTo("OFFERED");
    MovableClock.set(MORNING.plus(Duration.ofMinutes(61)));
    verb(silent, "accept", Map.of()).then().statusCode(410).body("code", is("OFFER_EXPIRED"));

    sweeper.sweep(World.COUNTY);

    assertThat(status(silent)).isEqualTo("WAITLISTED");
    assertThat(status(next)).isEqualTo("OFFERED");
    String later = event.register(1).path("id");
    verb(next, "cancel", Map.of()).then().statusCode(200);
    assertThat(status(silent)).isEqualTo("OFFERED");
    MovableClock.set(MORNING.plus(Duration.ofMinutes(130)));
    sweeper.sweep(World.COUNTY);
    get("COORDINATOR", "/registrations/" + silent)
        .then()
        .body("status", is("CANCELLED"))
        .body("cancelReason", is("OFFERS_MISSED"));
    assertThat(status(later)).isEqualTo("OFFERED");
  }

  @Test
  void aPartyRegistersOnceAndOnlyWhileRegistrationIsOpen() {
    var event = new Events();
    event.register(1).then().statusCode(409).body("code", is("REGISTRATION_NOT_OFFERED"));
    event
        .open(
            Map.of(
                "capacity",
                5,
                "opensAt",
                "2026-03-17T09:00:00+02:00",
                "closesAt",
                "2026-03-18T09:00:00+02:00"))
        .statusCode(200)
        .body("open", is(false));
    event.register(1).then().statusCode(409).body("code", is("REGISTRATION_NOT_OPEN"));
    MovableClock.set(Instant.parse("2026-03-17T08:00:00Z"));
    var party = Map.<String, Object>of("party", "PANEL-7");
    String id = event.register(party).then().statusCode(201).extract().path("id");
    event.register(party).then().statusCode(409).body("code", is("ALREADY_REGISTERED"));
    verb(id, "cancel", Map.of()).then().statusCode(200);
    event.register(party).then().statusCode(201);
    MovableClock.set(Instant.parse("2026-03-18T08:00:00Z"));
    event.register(1).then().statusCode(409).body("code", is("REGISTRATION_CLOSED"));
  }

  @Test
  void whatCannotBeOpenedIsSaid() {
    var event = new Events();
    event
        .open(Map.of("capacity", 5, "closesAt", "2026-03-27T09:00:00+02:00"))
        .statusCode(422)
        .body("code", is("CLOSES_TOO_LATE"))
        .body("errors[0].pointer", is("/closesAt"));
    event
        .open(Map.of("capacity", 5, "opensAt", "2026-03-27T09:00:00+02:00"))
        .statusCode(422)
        .body("code", is("RANGE_BACKWARDS"));
    event.open(Map.of("capacity", 0)).statusCode(400);
    event.seats().statusCode(404);
    World.with(Tokens.as("COORDINATOR", "05"))
        .header("If-Match", "*")
        .body(Map.of("capacity", 5))
        .put(API + event.path() + "/registration")
        .then()
        .statusCode(404);
    event.verb("cancel", Map.of("reason", "OTHER")).then().statusCode(200);
    event.open(Map.of("capacity", 5)).statusCode(409).body("code", is("EVENT_NOT_AHEAD"));
  }

  @Test
  void attendanceIsMarkedByCodeAndComparedWithTheInvited() {
    var event = new Events(10);
    var pair = event.register(with(Map.of("seats", 2), "role", "DEVELOPER_CLIENT"));
    String code = pair.path("registrationCode");
    String expert = event.register(Map.of("role", "EXPERT")).path("id");
    String absent = event.register(Map.of("role", "EXPERT")).path("id");
    World.as("COORDINATOR")
        .body(
            Map.of(
                "invitations",
                List.of(
                    Map.of("role", "EXPERT", "invited", 3),
                    Map.of(
                        "role",
                        "DEVELOPER_CLIENT",
                        "bodyId",
                        UUID.randomUUID().toString(),
                        "invited",
                        2))))
        .put(API + event.path() + "/turnout/invitations")
        .then()
        .statusCode(200);
    var came = Map.of("registrationCode", code, "seats", 1);
    attended(event, came).statusCode(409).body("code", is("TOO_EARLY"));
    event.verb("confirm", Map.of()).then().statusCode(200);
    MovableClock.set(Instant.parse("2026-03-26T10:00:00Z"));
    event.verb("start", Map.of()).then().statusCode(200);

    attended(event, Map.of("registrationCode", code, "seats", 3))
        .statusCode(422)
        .body("code", is("TOO_MANY_SEATS"));
    attended(event, came)
        .statusCode(200)
        .body("status", is("ATTENDED"))
        .body("seatsAttended", is(1));
    attended(event, came).statusCode(200);
    verb(expert, "attend", Map.of()).then().statusCode(200).body("seatsAttended", is(1));
    verb(expert, "cancel", Map.of()).then().statusCode(409).body("code", is("TOO_LATE"));
    attended(event, Map.of("registrationCode", "0000-0000-0000-0000")).statusCode(404);
    MovableClock.set(Instant.parse("2026-03-26T13:30:00Z"));
    event.verb("end", Map.of()).then().statusCode(200);
    World.as("COORDINATOR")
        .header("If-Match", "*")
        .body(Map.of("attendance", List.of(Map.of("role", "PROFESSIONAL", "count", 4))))
        .put(API + event.path() + "/attendance")
        .then()
        .statusCode(200);
    event.verb("close", Map.of()).then().statusCode(200);

    assertThat(status(absent)).isEqualTo("NO_SHOW");
    get("COORDINATOR", event.path() + "/turnout")
        .then()
        .body("invited", is(5))
        .body("registered", is(4))
        .body("attended", is(6))
        .body("attendanceRate", is(0.4f))
        .body("roles.find { it.role == 'EXPERT' }.attended", is(1))
        .body("roles.find { it.role == 'PROFESSIONAL' }.attended", is(4));
  }

  @Test
  void whatIsCalledOffIsCancelledForEverybodyAndAMoveKeepsThem() {
    var event = new Events(1);
    String seated = event.register(1).path("id");
    String waiting = event.register(1).path("id");
    event
        .verb("move", Map.of("date", "2026-03-27", "from", "12:00", "to", "15:00"))
        .then()
        .statusCode(200);
    assertThat(status(seated)).isEqualTo("REGISTERED");
    event.seats().body("closesAt", is("2026-03-27T12:00:00+02:00"));

    event.verb("cancel", Map.of("reason", "OTHER")).then().statusCode(200);

    get("COORDINATOR", "/registrations/" + seated)
        .then()
        .body("status", is("CANCELLED"))
        .body("cancelReason", is("ORGANISER"));
    assertThat(status(waiting)).isEqualTo("CANCELLED");
    event.seats().body("registeredSeats", is(0)).body("remaining", is(1));
  }

  @Test
  void aContactIsToldAndKeptOutOfEveryAnswer() {
    var event = new Events(1);
    event.register(
        Map.of(
            "contact", Map.of("channel", "EMAIL", "address", "name@example.fi", "language", "sv")));
    var id = event.register(1).path("id").toString();
    get("COORDINATOR", "/registrations/" + id).then().body("contact", nullValue());

    assertThat(
            World.number(
                "select count(*) from message m join registration r on r.id = m.owner_id"
                    + " where m.kind = 'REGISTRATION_CONFIRMED' and r.engagement_id = '"
                    + event.id
                    + "'"))
        .isOne();
    event
        .register(
            Map.of(
                "contact", Map.of("channel", "SMS", "address", "not a number", "language", "fi")))
        .then()
        .statusCode(422)
        .body("code", is("CONTACT_MALFORMED"));
  }

  private static io.restassured.response.ValidatableResponse attended(Events event, Object body) {
    return post("COORDINATOR", event.path() + "/registrations/attended", body).then();
  }
}
