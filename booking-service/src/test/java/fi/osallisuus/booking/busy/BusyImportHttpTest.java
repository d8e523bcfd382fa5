package fi.osallisuus.booking.busy;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.COUNTY;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.number;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BusyImportHttpTest extends BookingTest {
  private static final String FRIDAYS =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Test//EN
      BEGIN:VEVENT
      UID:1
      SUMMARY:Lääkäri Hämäläinen
      DTSTART;TZID=Europe/Helsinki:20260327T140000
      DTEND;TZID=Europe/Helsinki:20260327T160000
      RRULE:FREQ=WEEKLY;COUNT=2
      END:VEVENT
      END:VCALENDAR
      """;

  @Test
  void whatAnExpertsCalendarTellsBlocksNewReceptionsAndFlagsPlannedOnes() {
    var world = new World();
    var planned = world.reception("2026-03-27");
    var id = UUID.randomUUID().toString();

    put(expert(world), world.expert, id, FRIDAYS)
        .then()
        .statusCode(200)
        .body("times", is(2))
        .body("version", is(0))
        .body("flaggedReceptions", is(java.util.List.of(planned)));

    post("COORDINATOR", "/receptions", world.plan("2026-04-10")).then().statusCode(201);
    var plan = world.plan("2026-04-03");
    plan.put("date", "2026-04-02");
    post("COORDINATOR", "/receptions", plan).then().statusCode(201);
    flagged(world).body("items.receptionId", is(java.util.List.of(planned)));
    get("COORDINATOR", "/receptions/" + planned).then().body("status", is("PUBLISHED"));
    assertThat(
            number(
                "select count(*) from busy_range where import_id = '"
                    + id
                    + "' and expert_id = '"
                    + world.expert
                    + "'"))
        .isEqualTo(2);
  }

  @Test
  void aNewReceptionInABusyTimeIsRefusedAndNamesTheImport() {
    var world = new World();
    var id = UUID.randomUUID().toString();
    put(as("COORDINATOR"), world.expert, id, FRIDAYS).then().statusCode(200);

    post("COORDINATOR", "/receptions", world.plan("2026-03-27"))
        .then()
        .statusCode(409)
        .body("code", is("HOST_BUSY"))
        .body("conflicts", hasSize(1))
        .body("conflicts[0].importId", is(id))
        .body("conflicts[0].resourceId", is(world.expert))
        .body("conflicts[0].from", is("2026-03-27T12:00:00Z"));
    as("COORDINATOR")
        .get(API + "/freebusy?resourceId=" + world.expert + "&from=2026-03-27&to=2026-03-27")
        .then()
        .body("resources[0].busy[0].from", is("2026-03-27T14:00:00+02:00"));
  }

  @Test
  void sendingItAgainReplacesAndDeletingForgets() {
    var world = new World();
    var planned = world.reception("2026-03-27");
    var id = UUID.randomUUID().toString();
    put(expert(world), world.expert, id, FRIDAYS);

    put(expert(world), world.expert, id, FRIDAYS.replace("T140000", "T150000"))
        .then()
        .body("version", is(1))
        .body("flaggedReceptions", empty());
    flagged(world).body("items", empty());
    put(expert(world), world.expert, id, FRIDAYS);
    flagged(world).body("items.receptionId", hasItem(planned));

    expert(world).delete(path(world.expert, id)).then().statusCode(204);

    flagged(world).body("items.receptionId", not(hasItem(planned)));
    expert(world).get(path(world.expert, id)).then().statusCode(404);
    expert(world)
        .get(API + "/experts/" + world.expert + "/busy-imports")
        .then()
        .body("items", empty());
  }

  @Test
  void whatIsNoCalendarIsSaidAndNobodyTouchesAnothers() {
    var world = new World();
    var other = new World();
    var id = UUID.randomUUID().toString();
    put(expert(world), world.expert, id, "hello")
        .then()
        .statusCode(422)
        .body("code", is("NOT_A_CALENDAR"));
    put(expert(other), world.expert, id, FRIDAYS).then().statusCode(404);
    put(as("COORDINATOR"), UUID.randomUUID().toString(), id, FRIDAYS).then().statusCode(404);
    put(expert(world), world.expert, id, FRIDAYS).then().statusCode(200);
    put(expert(other), other.expert, id, FRIDAYS)
        .then()
        .statusCode(409)
        .body("code", is("IMPORT_ID_TAKEN"));
    expert(other).delete(path(world.expert, id)).then().statusCode(404);
  }

  private static io.restassured.response.ValidatableResponse flagged(World world) {
    return get("COORDINATOR", "/flagged-receptions?unitId=" + world.unit).then().statusCode(200);
  }

  private static RequestSpecification expert(World world) {
    return with(Tokens.as(world.account, "EXPERT", COUNTY));
  }

  private static Response put(
      RequestSpecification caller, String expert, String id, String calendar) {
    return caller.contentType("text/calendar; charset=UTF-8").body(calendar).put(path(expert, id));
  }

  private static String path(String expert, String id) {
    return API + "/experts/" + expert + "/busy-imports/" + id;
  }
}
