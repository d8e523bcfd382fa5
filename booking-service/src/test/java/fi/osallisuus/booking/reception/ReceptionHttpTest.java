package fi.osallisuus.booking.reception;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceptionHttpTest extends BookingTest {

  @Test
  void theRecurrenceOfScenario0GivesFourReceptionsTwoRefusalsAndTwentySlots() {
    var world = new World();
    var recurrence = world.plan("2026-03-23");
    recurrence.remove("date");
    recurrence.putAll(
        Map.of(
            "weekdays", List.of("MONDAY", "FRIDAY"),
            "fromDate", "2026-03-23",
            "toDate", "2026-04-10"));

    var answer = post("COORDINATOR", "/receptions/recurrences", recurrence).then().statusCode(201);

    answer
        .body("created.localDate", contains("2026-03-23", "2026-03-27", "2026-03-30", "2026-04-10"))
        .body("created.slotCount", contains(5, 5, 5, 5))
        .body("created.workedMinutes", contains(300, 300, 300, 300))
        .body("created[1].start", is("2026-03-27T09:00:00+02:00"))
        .body("created[2].start", is("2026-03-30T09:00:00+03:00"))
        .body("refused.date", contains("2026-04-03", "2026-04-06"))
        .body("refused.code", contains("CLOSED_DAY", "CLOSED_DAY"));
    var slots =
        get("PROFESSIONAL", "/availability?from=2026-03-23&to=2026-04-10&siteId=" + world.site)
            .then();
    slots.statusCode(200).body("items", hasSize(20));
    List<String> starts = slots.extract().path("items.start");
    assertThat(starts).contains("2026-03-27T09:00:00+02:00", "2026-03-30T09:00:00+03:00");
    List<String> ids = answer.extract().path("created.id");
    assertThat(KafkaEvents.await("booking.reception.v1", ids.getFirst(), 1).getFirst().value())
        .contains("\"workedMinutes\":300", "\"slotCount\":5", "\"status\":\"PUBLISHED\"");
  }

  @Test
  void refusesWhatLiesOutsideTheOfficeHours() {
    var world = new World();
    var late = world.plan("2026-04-10");
    late.putAll(Map.of("from", "15:45", "to", "16:30", "breaks", List.of()));

    refused(late, 422, "OUTSIDE_OFFICE_HOURS");
    refused(world.plan("2026-04-03"), 422, "CLOSED_DAY");
    refused(world.plan("2026-03-28"), 422, "CLOSED_DAY");
    refused(world.plan("2026-03-13"), 422, "IN_THE_PAST");
  }

  @Test
  void refusesAnExpertBeforeTheGateAndNamesWhatIsMissing() {
    var world = new World();
    var oriented = UUID.randomUUID().toString();
    World.publishExpert(
        oriented,
        1,
        "x",
        List.of("ADDICTION"),
        List.of("ORIENTATION_INCOMPLETE", "EXPERT_NOT_ACTIVE"));
    World.awaitKnown("known_expert", "expert_id", oriented);

    refused(
            with(world.plan("2026-03-23"), "expertIds", List.of(oriented)),
            409,
            "ORIENTATION_INCOMPLETE")
        .body("missing", contains("ORIENTATION_INCOMPLETE", "EXPERT_NOT_ACTIVE"));
    refused(
        with(world.plan("2026-03-23"), "expertIds", List.of(UUID.randomUUID().toString())),
        422,
        "EXPERT_UNKNOWN");
    assertThat(World.number("select count(*) from claim where resource_id = '" + oriented + "'"))
        .isZero();
  }

  @Test
  void refusesAnExpertOfAnotherTheme() {
    var world = new World();
    var other = UUID.randomUUID().toString();
    World.publishExpert(other, 1, "x", List.of("CANCER"), List.of());
    World.awaitKnown("known_expert", "expert_id", other);

    refused(with(world.plan("2026-03-23"), "expertIds", List.of(other)), 409, "THEME_MISMATCH");
  }

  @Test
  void refusesWhatIsUnknownUnsafeOrWithoutAContactOnDuty() {
    var world = new World();
    var plan = world.plan("2026-03-23");
    var nobody = UUID.randomUUID().toString();

    refused(with(plan, "unitId", nobody), 422, "UNIT_UNKNOWN");
    refused(with(plan, "siteId", nobody), 422, "SITE_UNKNOWN");
    refused(with(plan, "roomId", nobody), 422, "ROOM_UNKNOWN");
    refused(with(plan, "serviceCode", "NOTHING"), 422, "SERVICE_UNKNOWN");
    refused(with(plan, "roomId", world.room(false)), 422, "ROOM_SAFETY_MISSING");
    refused(with(plan, "onDutyContact", null), 422, "ON_DUTY_CONTACT_REQUIRED");
    refused(with(plan, "slotMinutes", 400), 422, "NO_SLOTS");
    refused(with(plan, "to", "08:00"), 422, "SCHEDULE_BACKWARDS");
  }

  @Test
  void neitherExpertNorRoomIsInTwoReceptionsAtATime() {
    var world = new World();
    world.reception("2026-03-23");
    var colleague = UUID.randomUUID().toString();
    World.publishExpert(colleague, 1, "x", List.of("ADDICTION"), List.of());
    World.awaitKnown("known_expert", "expert_id", colleague);

    refused(with(world.plan("2026-03-23"), "roomId", world.room(true)), 409, "HOST_BUSY")
        .body("conflicts[0].resourceId", is(world.expert))
        .body("conflicts[0].role", is("HOST"));
    refused(with(world.plan("2026-03-23"), "expertIds", List.of(colleague)), 409, "ROOM_BUSY");
    var after = with(world.plan("2026-03-23"), "from", "15:00");
    after.putAll(Map.of("to", "16:00", "breaks", List.of()));
    post("COORDINATOR", "/receptions", after).then().statusCode(201);
    assertThat(
            World.number("select count(*) from claim where resource_id = '" + world.expert + "'"))
        .isEqualTo(2);
  }

  @Test
  void aRecurrenceNamesTheDaysOnWhichTheHostIsBusy() {
    var world = new World();
    world.reception("2026-03-24");
    var recurrence = with(world.plan("2026-03-23"), "date", null);
    recurrence.putAll(
        Map.of(
            "weekdays",
            List.of("MONDAY", "TUESDAY"),
            "fromDate",
            "2026-03-23",
            "toDate",
            "2026-03-24"));

    post("COORDINATOR", "/receptions/recurrences", recurrence)
        .then()
        .statusCode(201)
        .body("created.localDate", contains("2026-03-23"))
        .body("refused[0].date", is("2026-03-24"))
        .body("refused[0].code", is("HOST_BUSY"))
        .body("refused[0].conflicts", hasSize(2));
  }

  @Test
  void cancellingCancelsTheAppointmentsAndFreesTheHost() {
    var world = new World();
    var reception = world.reception("2026-03-23");
    var appointment = world.booked(reception, "2026-03-23T09:00:00+02:00");

    verb("UNIT_MANAGER", "/receptions/" + reception, "cancel", Map.of("reason", "EXPERT_ABSENT"))
        .then()
        .statusCode(409)
        .body("code", is("WOULD_ORPHAN_APPOINTMENTS"))
        .body("count", is(1));
    verb(
            "UNIT_MANAGER",
            "/receptions/" + reception,
            "cancel?onUnsupported=CANCEL",
            Map.of("reason", "EXPERT_ABSENT"))
        .then()
        .statusCode(200)
        .body("status", is("CANCELLED"))
        .body("cancelReason", is("EXPERT_ABSENT"));

    get("COORDINATOR", "/appointments/" + appointment)
        .then()
        .body("status", is("CANCELLED_BY_PROVIDER"))
        .body("cancelReason", is("EXPERT_ABSENT"));
    KafkaEvents.await("booking.reception.v1", reception, 2);
    assertThat(KafkaEvents.types("booking.reception.v1", reception))
        .containsExactly("reception.published", "reception.cancelled");
    world.reception("2026-03-23");
    verb("UNIT_MANAGER", "/receptions/" + reception, "cancel", Map.of("reason", "ROOM"))
        .then()
        .statusCode(409)
        .body("code", is("ILLEGAL_TRANSITION"));
  }

  @Test
  void isClosedOnlyWhenItIsOverAndEveryOutcomeIsKnown() {
    var world = new World();
    var reception = world.reception("2026-03-23");
    var appointment = world.booked(reception, "2026-03-23T09:00:00+02:00");
    var path = "/receptions/" + reception;

    verb("COORDINATOR", path, "close", Map.of())
        .then()
        .statusCode(409)
        .body("code", is("RECEPTION_NOT_OVER"));
    MovableClock.set(Instant.parse("2026-03-23T13:00:00Z"));
    verb("COORDINATOR", path, "close", Map.of())
        .then()
        .statusCode(409)
        .body("code", is("APPOINTMENTS_UNRESOLVED"))
        .body("appointments", contains(appointment));
    verb("COORDINATOR", "/appointments/" + appointment, "no-show", Map.of()).then().statusCode(200);
    verb("COORDINATOR", path, "close", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("CLOSED"));

    var closed = KafkaEvents.await("booking.reception.v1", reception, 2).getLast();
    assertThat(KafkaEvents.header(closed, "ce_type"))
        .isEqualTo("fi.osallisuus.booking.reception.closed.v1");
    assertThat(closed.value())
        .contains(
            "\"workedMinutes\":300", "\"localDate\":\"2026-03-23\"", world.expert, "\"version\":1");
  }

  @Test
  void anExpertSeesTheOwnReceptionsAndAnotherExpertNone() {
    var world = new World();
    var reception = world.reception("2026-03-23");
    var own = Tokens.as(world.account, "EXPERT", World.COUNTY);
    var other = Tokens.as(UUID.randomUUID().toString(), "EXPERT", World.COUNTY);

    World.with(own).get(API + "/receptions/" + reception).then().statusCode(200);
    World.with(own).get(API + "/receptions").then().body("items.id", contains(reception));
    World.with(other).get(API + "/receptions/" + reception).then().statusCode(404);
    World.with(other).get(API + "/receptions").then().statusCode(200).body("items", hasSize(0));
    get("COORDINATOR", "/receptions?siteId=" + world.site)
        .then()
        .body("items.id", contains(reception));
    get("COORDINATOR", "/receptions?status=CLOSED")
        .then()
        .body("items.id", not(hasItem(reception)));
  }

  @Test
  void isStoredInInstantsAndInTheWallTimeOfTheSiteWhateverTheZoneOfTheMachine() {
    var world = new World();
    var reception = world.reception("2026-03-30");

    get("COORDINATOR", "/receptions/" + reception)
        .then()
        .body("localDate", is("2026-03-30"))
        .body("localStart", is("09:00"))
        .body("localEnd", is("15:00"))
        .body("breaks[0].from", is("12:00"))
        .body("start", is("2026-03-30T09:00:00+03:00"))
        .body("onDutyContact.title", is("Päivystävä hoitaja"));
    assertThat(
            World.number(
                "select count(*) from reception where id = '"
                    + reception
                    + "' and local_date = '2026-03-30' and local_start = '09:00' and local_end = '15:00'"
                    + " and starts_at = '2026-03-30T06:00:00Z' and ends_at = '2026-03-30T12:00:00Z'"
                    + " and breaks = '{180,240}'"))
        .isOne();
  }

  @Test
  void aListGoesOnByItsCursor() {
    var world = new World();
    var first = world.reception("2026-03-24");
    var second = world.reception("2026-03-25");

    var page = get("COORDINATOR", "/receptions?limit=1&siteId=" + world.site).then();
    page.body("items.id", contains(first));
    String next = page.extract().path("next");
    get("COORDINATOR", "/receptions?limit=1&siteId=" + world.site + "&cursor=" + next)
        .then()
        .body("items.id", contains(second))
        .body("next", is((Object) null));
  }

  private static ValidatableResponse refused(Object plan, int status, String code) {
    return post("COORDINATOR", "/receptions", plan)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", is(code));
  }

  private static Map<String, Object> with(Map<String, Object> plan, String property, Object value) {
    var changed = new HashMap<>(plan);
    if (value == null) {
      changed.remove(property);
    } else {
      changed.put(property, value);
    }
    return changed;
  }
}
