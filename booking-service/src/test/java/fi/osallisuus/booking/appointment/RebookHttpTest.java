package fi.osallisuus.booking.appointment;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.verb;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebookHttpTest extends BookingTest {

  @Test
  void anOrphanIsRebookedInOneStepToTheNearestFreeSlot() {
    var world = new World();
    var lost = world.reception("2026-03-27");
    var near = world.reception("2026-03-26");
    world.reception("2026-03-31");
    var appointment = world.booked(lost, "2026-03-27T09:00:00+02:00");
    cancelled(lost);

    get("COORDINATOR", "/appointments/" + appointment + "/alternatives")
        .then()
        .statusCode(200)
        .body("items.receptionId", contains(near, near, near))
        .body("items[0].start", is("2026-03-26T14:00:00+02:00"));
    verb("COORDINATOR", "/appointments/" + appointment, "rebook", Map.of())
        .then()
        .statusCode(200)
        .body("id", is(appointment))
        .body("receptionId", is(near))
        .body("start", is("2026-03-26T14:00:00+02:00"))
        .body("orphaned", nullValue())
        .body("icalSequence", is(1));
  }

  @Test
  void theSlotMayBeNamedAndATakenOneIsRefused() {
    var world = new World();
    var lost = world.reception("2026-03-27");
    var other = world.reception("2026-03-31");
    world.booked(other, "2026-03-31T09:00:00+03:00");
    var appointment = world.booked(lost, "2026-03-27T09:00:00+02:00");
    cancelled(lost);

    verb(
            "COORDINATOR",
            "/appointments/" + appointment,
            "rebook",
            Map.of("receptionId", other, "start", "2026-03-31T09:00:00+03:00"))
        .then()
        .statusCode(409)
        .body("code", is("SLOT_UNAVAILABLE"));
    verb("COORDINATOR", "/appointments/" + appointment, "rebook", Map.of("receptionId", other))
        .then()
        .statusCode(422)
        .body("code", is("SLOT_UNCLEAR"));
    verb(
            "COORDINATOR",
            "/appointments/" + appointment,
            "rebook",
            Map.of("receptionId", other, "start", "2026-03-31T10:00:00+03:00"))
        .then()
        .statusCode(200)
        .body("start", is("2026-03-31T10:00:00+03:00"));
  }

  @Test
  void onlyOrphansAreRebookedAndOnlyWhereSomethingIsFree() {
    var world = new World();
    var lost = world.reception("2026-03-27");
    var appointment = world.booked(lost, "2026-03-27T09:00:00+02:00");

    verb("COORDINATOR", "/appointments/" + appointment, "rebook", Map.of())
        .then()
        .statusCode(409)
        .body("code", is("NOT_ORPHANED"));
    cancelled(lost);
    verb("COORDINATOR", "/appointments/" + appointment, "rebook", Map.of())
        .then()
        .statusCode(409)
        .body("code", is("NO_ALTERNATIVE"));
    verb("EXPERT", "/appointments/" + appointment, "rebook", Map.of()).then().statusCode(403);
  }

  private static void cancelled(String reception) {
    verb(
            "COORDINATOR",
            "/receptions/" + reception,
            "cancel?onUnsupported=ORPHAN",
            Map.of("reason", "EXPERT_ABSENT"))
        .then()
        .statusCode(200);
  }
}
