package fi.osallisuus.booking.reception;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.EventContract;
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
class ReceptionChangeHttpTest extends BookingTest {

  @Test
  void aShorterReceptionKeepsWhatFitsAndAsksAboutTheRest() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var morning = world.booked(reception, "2026-03-27T09:00:00+02:00");
    var afternoon = world.booked(reception, "2026-03-27T14:00:00+02:00");
    var shorter = Map.of("to", "12:00", "breaks", List.of());

    as("COORDINATOR")
        .body(Map.of("change", shorter))
        .post(API + "/receptions/" + reception + ":preview")
        .then()
        .statusCode(200)
        .body("appointmentCount", is(1))
        .body("appointments.appointmentId", contains(afternoon))
        .body("slotsLost", is(1));
    change(reception, shorter, "")
        .then()
        .statusCode(409)
        .body("code", is("WOULD_ORPHAN_APPOINTMENTS"));
    change(reception, shorter, "?onUnsupported=ORPHAN")
        .then()
        .statusCode(200)
        .body("localEnd", is("12:00"))
        .body("slotCount", is(3))
        .body("breaks", empty());

    get("COORDINATOR", "/appointments/" + morning).then().body("orphaned", nullValue());
    get("COORDINATOR", "/appointments/" + afternoon)
        .then()
        .body("status", is("CONFIRMED"))
        .body("orphaned.codes", contains("RECEPTION_CHANGED"));
    get("COORDINATOR", "/flagged-receptions?unitId=" + world.unit)
        .then()
        .body("items.receptionId", contains(reception))
        .body("items[0].flags.kind", contains("APPOINTMENTS"));
    get("PROFESSIONAL", "/availability?from=2026-03-27&to=2026-03-27&siteId=" + world.site)
        .then()
        .body("items", hasSize(2));
    change(reception, Map.of("to", "15:00", "breaks", lunch()), "").then().statusCode(200);
    get("COORDINATOR", "/appointments/" + afternoon).then().body("orphaned", nullValue());
  }

  @Test
  void anotherRoomAndDayAreClaimedAndTheOldOnesAreFree() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var room = world.room(true);

    change(reception, Map.of("roomId", room, "date", "2026-03-30"), "")
        .then()
        .statusCode(200)
        .body("roomId", is(room))
        .body("start", is("2026-03-30T09:00:00+03:00"));

    world.reception("2026-03-27");
    assertThat(World.number("select count(*) from claim where resource_id = '" + room + "'"))
        .isOne();
    var event = KafkaEvents.await("booking.reception.v1", reception, 2).getLast();
    EventContract.assertValid("booking.reception.v1", "reception.changed", event.value());
    assertThat(event.value()).contains("\"version\":1", "\"localDate\":\"2026-03-30\"");
  }

  @Test
  void aChangeIsHeldAgainstTheRulesOfANewReception() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    world.reception("2026-03-30");

    change(reception, Map.of("date", "2026-03-30"), "")
        .then()
        .statusCode(409)
        .body("code", is("HOST_BUSY"));
    change(reception, Map.of("date", "2026-04-03"), "").then().body("code", is("CLOSED_DAY"));
    change(reception, Map.of("to", "08:30"), "").then().body("code", is("SCHEDULE_BACKWARDS"));
    change(reception, Map.of("roomId", world.room(false)), "")
        .then()
        .statusCode(422)
        .body("code", is("ROOM_SAFETY_MISSING"));
    assertThat(World.number("select count(*) from claim where owner_id = '" + reception + "'"))
        .isEqualTo(2);
    MovableClock.set(Instant.parse("2026-03-27T07:30:00Z"));
    change(reception, Map.of("to", "14:00"), "")
        .then()
        .statusCode(409)
        .body("code", is("TOO_LATE"));
  }

  @Test
  void aSubstituteKeepsTheAppointmentsAndTakesTheFlagAway() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var appointment = world.booked(reception, "2026-03-27T09:00:00+02:00");
    World.publishExpert(
        world.expert, 2, world.account, List.of("ADDICTION"), List.of("EXPERT_NOT_ACTIVE"));
    World.awaitKnown("reception_flag", "reception_id", reception);
    get("COORDINATOR", "/appointments/" + appointment)
        .then()
        .body("orphaned.codes", contains("EXPERT_NOT_ACTIVE"));
    var substitute = expert("ADDICTION", List.of());

    verb(
            "COORDINATOR",
            "/receptions/" + reception,
            "substitute",
            Map.of("expertId", world.expert, "substituteId", substitute, "hostAlias", "B"))
        .then()
        .statusCode(200)
        .body("expertIds", contains(substitute))
        .body("hostAlias", is("B"));

    get("COORDINATOR", "/appointments/" + appointment)
        .then()
        .body("status", is("CONFIRMED"))
        .body("orphaned", nullValue());
    assertThat(World.number("select count(*) from claim where resource_id = '" + substitute + "'"))
        .isOne();
    assertThat(
            World.number("select count(*) from claim where resource_id = '" + world.expert + "'"))
        .isZero();
  }

  @Test
  void aSubstitutePassesTheSameGateAndIsFree() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var beginner = expert("ADDICTION", List.of("ORIENTATION_INCOMPLETE"));
    var other = expert("CANCER", List.of());
    var busy = expert("ADDICTION", List.of());
    var elsewhere = world.plan("2026-03-27");
    elsewhere.putAll(Map.of("expertIds", List.of(busy), "roomId", world.room(true)));
    World.post("COORDINATOR", "/receptions", elsewhere).then().statusCode(201);

    substitute(reception, world.expert, beginner).body("code", is("ORIENTATION_INCOMPLETE"));
    substitute(reception, world.expert, other).body("code", is("THEME_MISMATCH"));
    substitute(reception, world.expert, busy).body("code", is("HOST_BUSY"));
    substitute(reception, other, busy).body("code", is("NOT_A_HOST"));
    substitute(reception, world.expert, world.expert).body("code", is("ALREADY_A_HOST"));
    get("COORDINATOR", "/receptions/" + reception).then().body("expertIds", contains(world.expert));
  }

  @Test
  void theAppointmentsOfOneReceptionMoveToAnotherAndEachIsAnswered() {
    var world = new World();
    var from = world.reception("2026-03-27");
    var to = world.reception("2026-03-30");
    var same = world.booked(from, "2026-03-27T09:00:00+02:00");
    var taken = world.booked(from, "2026-03-27T10:00:00+02:00");
    world.booked(to, "2026-03-30T10:00:00+03:00");
    verb(
            "COORDINATOR",
            "/receptions/" + from,
            "cancel?onUnsupported=ORPHAN",
            Map.of("reason", "EXPERT_ABSENT"))
        .then()
        .statusCode(200)
        .body("status", is("CANCELLED"));
    get("COORDINATOR", "/appointments?orphaned=true&siteId=" + world.site)
        .then()
        .body("items.id", contains(same, taken))
        .body("items[0].orphaned.codes", contains("RECEPTION_CANCELLED"));

    as("COORDINATOR")
        .body(Map.of("toReceptionId", to))
        .post(API + "/receptions/" + from + ":move-appointments")
        .then()
        .statusCode(200)
        .body("moved", is(2))
        .body("left", is(0))
        .body("results.appointmentId", contains(same, taken))
        .body("results.start", contains("2026-03-30T09:00:00+03:00", "2026-03-30T11:00:00+03:00"));

    get("COORDINATOR", "/appointments?orphaned=true&siteId=" + world.site)
        .then()
        .body("items", empty());
    get("COORDINATOR", "/appointments/" + taken).then().body("receptionId", is(to));
  }

  @Test
  void whatFindsNoFreeSlotIsLeftWhereItWasAndSaid() {
    var world = new World();
    var from = world.reception("2026-03-27");
    var short1 = world.plan("2026-03-30");
    short1.putAll(Map.of("to", "10:00", "breaks", List.of()));
    String to = World.post("COORDINATOR", "/receptions", short1).path("id");
    world.booked(from, "2026-03-27T09:00:00+02:00");
    var left = world.booked(from, "2026-03-27T10:00:00+02:00");

    as("COORDINATOR")
        .body(Map.of("toReceptionId", to))
        .post(API + "/receptions/" + from + ":move-appointments")
        .then()
        .body("moved", is(1))
        .body("left", is(1))
        .body("results[1].appointmentId", is(left))
        .body("results[1].code", is("NO_FREE_SLOT"));
    as("EXPERT")
        .body(Map.of("toReceptionId", to))
        .post(API + "/receptions/" + from + ":move-appointments")
        .then()
        .statusCode(403);
  }

  private static List<Map<String, String>> lunch() {
    return List.of(Map.of("from", "12:00", "to", "13:00"));
  }

  private static String expert(String theme, List<String> missing) {
    var id = UUID.randomUUID().toString();
    World.publishExpert(id, 1, UUID.randomUUID().toString(), List.of(theme), missing);
    World.awaitKnown("known_expert", "expert_id", id);
    return id;
  }

  private static io.restassured.response.ValidatableResponse substitute(
      String reception, String absent, String substitute) {
    return verb(
            "COORDINATOR",
            "/receptions/" + reception,
            "substitute",
            Map.of("expertId", absent, "substituteId", substitute))
        .then();
  }

  private static Response change(String reception, Map<String, ?> change, String query) {
    return verb("COORDINATOR", "/receptions/" + reception, "change" + query, change);
  }
}
