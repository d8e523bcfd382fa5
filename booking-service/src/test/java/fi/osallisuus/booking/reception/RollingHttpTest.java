package fi.osallisuus.booking.reception;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Recurrences that roll forward, their exceptions, their changes and their end. */
@QuarkusTest
class RollingHttpTest extends BookingTest {
  @Inject RecurrenceRoller roller;

  @Test
  void rollsForwardByItselfAndKeepsWhyADateIsLeftOut() {
    var world = new World();
    String id =
        start(world, Map.of("horizonWeeks", 3))
            .then()
            .statusCode(201)
            .body("created.localDate", contains("2026-03-23", "2026-03-30"))
            .body("refused.date", contains("2026-04-06"))
            .body("publishedUntil", is("2026-04-06"))
            .extract()
            .path("recurrenceId");
    get("COORDINATOR", "/recurrences/" + id)
        .then()
        .statusCode(200)
        .body("status", is("ACTIVE"))
        .body("weekdays", contains("MONDAY"))
        .body("toDate", nullValue())
        .body("horizonWeeks", is(3))
        .body("from", is("09:00"));

    MovableClock.set(Instant.parse("2026-03-24T08:00:00Z"));
    roller.roll(World.COUNTY);
    roller.roll(World.COUNTY);

    get("COORDINATOR", "/recurrences/" + id + "/dates")
        .then()
        .body("items.date", contains("2026-03-23", "2026-03-30", "2026-04-06", "2026-04-13"))
        .body("items.state", contains("PUBLISHED", "PUBLISHED", "REFUSED", "PUBLISHED"))
        .body("items[2].code", is("CLOSED_DAY"))
        .body("items[3].receptionStatus", is("PUBLISHED"));
    get("COORDINATOR", "/receptions?siteId=" + world.site).then().body("items", hasSize(3));
    get("COORDINATOR", "/recurrences?siteId=" + world.site).then().body("items.id", contains(id));
    assertThat(
            World.number(
                "select count(*) from kit_audit where action = 'recurrence.extended'"
                    + " and entity_id = '"
                    + id
                    + "'"))
        .isOne();
  }

  @Test
  void aDateThatWasRefusedIsPublishedOnceNothingStandsInItsWay() {
    var world = new World();
    String closure =
        post(
                "UNIT_MANAGER",
                "/sites/" + world.site + "/closures",
                Map.of("firstDay", "2026-03-30", "open", false, "reason", "MAINTENANCE"))
            .path("exception.id");
    var id = started(world, Map.of("horizonWeeks", 2));
    dates(id).body("items.state", contains("PUBLISHED", "REFUSED"));

    as("UNIT_MANAGER").delete(API + "/sites/" + world.site + "/closures/" + closure);
    verb("COORDINATOR", "/recurrences/" + id, "extend", Map.of("until", "2026-04-13"))
        .then()
        .statusCode(200)
        .body("created.localDate", contains("2026-03-30", "2026-04-13"))
        .body("refused.date", contains("2026-04-06"))
        .body("publishedUntil", is("2026-04-13"));
    verb("COORDINATOR", "/recurrences/" + id, "extend", Map.of("until", "2027-09-01"))
        .then()
        .statusCode(422)
        .body("code", is("RANGE_TOO_LONG"));
  }

  @Test
  void aSkippedDateStaysSkippedUntilItIsPutBack() {
    var world = new World();
    var id = started(world, Map.of("horizonWeeks", 2));

    date(id, "2026-03-30", Map.of("skip", "EXPERT_ABSENT"), "")
        .then()
        .statusCode(200)
        .body("state", is("SKIPPED"))
        .body("code", is("EXPERT_ABSENT"));
    date(id, "2026-04-13", Map.of("skip", "OTHER"), "").then().statusCode(200);
    MovableClock.set(Instant.parse("2026-03-24T08:00:00Z"));
    roller.roll(World.COUNTY);
    verb("COORDINATOR", "/recurrences/" + id, "extend", Map.of("until", "2026-04-20"));
    dates(id)
        .body("items.state", contains("PUBLISHED", "SKIPPED", "REFUSED", "SKIPPED", "PUBLISHED"));

    as("COORDINATOR")
        .header("If-Match", get("COORDINATOR", "/recurrences/" + id).header("ETag"))
        .delete(API + "/recurrences/" + id + "/dates/2026-03-30")
        .then()
        .statusCode(200)
        .body("state", is("PUBLISHED"));
    date(id, "2026-03-31", Map.of("skip", "OTHER"), "")
        .then()
        .statusCode(422)
        .body("code", is("NOT_A_DATE"));
    date(id, "2026-03-30", Map.of(), "").then().statusCode(400);
  }

  @Test
  void otherTimesOfOneDateAreKeptWhenTheOthersChange() {
    var world = new World();
    var id = started(world, Map.of("toDate", "2026-04-13"));

    date(id, "2026-03-30", Map.of("from", "10:00", "to", "12:00"), "")
        .then()
        .statusCode(200)
        .body("from", is("10:00"));
    verb(
            "COORDINATOR",
            "/recurrences/" + id,
            "change",
            Map.of("fromDate", "2026-03-24", "change", Map.of("to", "14:00")))
        .then()
        .statusCode(200)
        .body("recurrence.to", is("14:00"))
        .body("impact.slotsLost", is(1))
        .body("refused.date", contains("2026-04-06"));

    get("COORDINATOR", "/receptions?siteId=" + world.site)
        .then()
        .body("items.localStart", contains("09:00", "10:00", "09:00"))
        .body("items.localEnd", contains("15:00", "12:00", "14:00"));
  }

  @Test
  void anotherHostReceivesFromADateOnAndTheAppointmentsStay() {
    var world = new World();
    var id = started(world, Map.of("toDate", "2026-03-30"));
    String second = get("COORDINATOR", "/receptions?siteId=" + world.site).path("items[1].id");
    var appointment = world.booked(second, "2026-03-30T09:00:00+03:00");
    var colleague = UUID.randomUUID().toString();
    World.publishExpert(colleague, 1, "x", List.of("ADDICTION"), List.of());
    World.awaitKnown("known_expert", "expert_id", colleague);

    verb(
            "COORDINATOR",
            "/recurrences/" + id,
            "change",
            Map.of("fromDate", "2026-03-30", "change", Map.of("expertIds", List.of(colleague))))
        .then()
        .statusCode(200)
        .body("impact.appointmentCount", is(0))
        .body("recurrence.expertIds", contains(colleague));

    get("COORDINATOR", "/receptions?siteId=" + world.site)
        .then()
        .body("items.expertIds", contains(List.of(world.expert), List.of(colleague)));
    get("COORDINATOR", "/appointments/" + appointment)
        .then()
        .body("status", is("CONFIRMED"))
        .body("orphaned", nullValue());
  }

  @Test
  void theEndIsPreviewedRefusedWhileSomebodyIsBookedAndThenDone() {
    var world = new World();
    var id = started(world, Map.of("horizonWeeks", 2));
    String second = get("COORDINATOR", "/receptions?siteId=" + world.site).path("items[1].id");
    var appointment = world.booked(second, "2026-03-30T09:00:00+03:00");
    var end = Map.of("fromDate", "2026-03-24", "reason", "OTHER");

    as("COORDINATOR")
        .body(Map.of("end", end))
        .post(API + "/recurrences/" + id + ":preview")
        .then()
        .statusCode(200)
        .body("receptionCount", is(1))
        .body("appointments.appointmentId", contains(appointment))
        .body("slotsLost", is(4));
    verb("COORDINATOR", "/recurrences/" + id, "end", end)
        .then()
        .statusCode(409)
        .body("code", is("WOULD_ORPHAN_APPOINTMENTS"));
    get("COORDINATOR", "/recurrences/" + id).then().body("status", is("ACTIVE"));
    verb("COORDINATOR", "/recurrences/" + id, "end?onUnsupported=CANCEL", end)
        .then()
        .statusCode(200)
        .body("recurrence.status", is("ENDED"))
        .body("recurrence.toDate", is("2026-03-23"));

    get("COORDINATOR", "/receptions/" + second).then().body("status", is("CANCELLED"));
    get("COORDINATOR", "/appointments/" + appointment)
        .then()
        .body("status", is("CANCELLED_BY_PROVIDER"));
    verb("COORDINATOR", "/recurrences/" + id, "extend", Map.of())
        .then()
        .statusCode(409)
        .body("code", is("RECURRENCE_ENDED"));
  }

  @Test
  void aRoomOutOfUseIsKeptAsTheReasonOfEveryDate() {
    var world = new World();
    var id = started(world, Map.of("horizonWeeks", 1));
    World.execute("update room set active = false where id = '" + world.room + "'");
    MovableClock.set(Instant.parse("2026-03-24T08:00:00Z"));

    roller.roll(World.COUNTY);

    dates(id).body("items.code", hasItem("ROOM_UNKNOWN"));
    get("COORDINATOR", "/receptions?siteId=" + world.site).then().body("items", hasSize(1));
  }

  @Test
  void anExpertReadsTheOwnRecurrencesAndNobodyElses() {
    var world = new World();
    var id = started(world, Map.of("horizonWeeks", 1));
    var own = Tokens.as(world.account, "EXPERT", World.COUNTY);
    var other = Tokens.as(UUID.randomUUID().toString(), "EXPERT", World.COUNTY);

    World.with(own).get(API + "/recurrences/" + id).then().statusCode(200);
    World.with(own).get(API + "/recurrences").then().body("items.id", contains(id));
    World.with(other).get(API + "/recurrences/" + id).then().statusCode(404);
    World.with(other).get(API + "/recurrences").then().body("items", empty());
    World.with(Tokens.as("COORDINATOR", "09"))
        .get(API + "/recurrences/" + id)
        .then()
        .statusCode(404);
    get("COORDINATOR", "/recurrences?status=ENDED").then().body("items.id", not(hasItem(id)));
  }

  /** A year of Mondays and Fridays over both changes of the clock, each at its right instant. */
  @Test
  void aYearOfMondaysAndFridaysKeepsTheClockOnTheWall() {
    var world = new World();
    World.execute(
        "update known_expert set receive_until = '2027-12-31' where expert_id = '"
            + world.expert
            + "'");
    var plan = new HashMap<>(recurrence(world, Map.of()));
    plan.putAll(
        Map.of(
            "weekdays",
            List.of("MONDAY", "FRIDAY"),
            "fromDate",
            "2026-03-16",
            "toDate",
            "2027-03-15"));
    MovableClock.set(Instant.parse("2026-03-15T08:00:00Z"));

    var answer = post("COORDINATOR", "/receptions/recurrences", plan).then().statusCode(201);
    List<Map<String, String>> created = answer.extract().path("created");
    List<String> refused = answer.extract().path("refused.code");

    assertThat(refused).isNotEmpty().containsOnly("CLOSED_DAY");
    // 53 Mondays and 52 Fridays.
    assertThat(created.size() + refused.size()).isEqualTo(105);
    for (var reception : created) {
      var date = reception.get("localDate");
      boolean summer = date.compareTo("2026-03-29") >= 0 && date.compareTo("2026-10-25") < 0;
      assertThat(reception)
          .containsEntry("start", date + "T09:00:00" + (summer ? "+03:00" : "+02:00"))
          .containsEntry("localStart", "09:00");
    }
    assertThat(
            World.number(
                "select count(*) from reception where site_id = '"
                    + world.site
                    + "' and extract(epoch from starts_at)::bigint % 86400 = case when local_date >="
                    + " '2026-03-29' and local_date < '2026-10-25' then 21600 else 25200 end"))
        .isEqualTo(created.size());
  }

  private static Map<String, Object> recurrence(World world, Map<String, ?> more) {
    var plan = world.plan("2026-03-23");
    plan.remove("date");
    plan.putAll(Map.of("weekdays", List.of("MONDAY"), "fromDate", "2026-03-23"));
    plan.putAll(more);
    return plan;
  }

  private static Response start(World world, Map<String, ?> more) {
    return post("COORDINATOR", "/receptions/recurrences", recurrence(world, more));
  }

  private static String started(World world, Map<String, ?> more) {
    return start(world, more).then().statusCode(201).extract().path("recurrenceId");
  }

  private static Response date(String id, String day, Map<String, ?> request, String query) {
    return as("COORDINATOR")
        .header("If-Match", get("COORDINATOR", "/recurrences/" + id).header("ETag"))
        .body(request)
        .put(API + "/recurrences/" + id + "/dates/" + day + query);
  }

  private static io.restassured.response.ValidatableResponse dates(String id) {
    return get("COORDINATOR", "/recurrences/" + id + "/dates").then().statusCode(200);
  }
}
