package fi.osallisuus.booking.slot;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplainHttpTest extends BookingTest {

  @Test
  void aFreeTimeIsOfferedAndATakenOneIsNotWithWhatIsFreeInstead() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    world.booked(reception, "2026-03-27T10:00:00+02:00");

    explain(Map.of("receptionId", reception, "start", "2026-03-27T09:00:00+02:00"))
        .body("offered", is(true))
        .body("reasons", empty())
        .body("localStart", is("2026-03-27T09:00:00"));
    explain(Map.of("siteId", world.site, "start", "2026-03-27T10:00:00+02:00"))
        .body("offered", is(false))
        .body("reasons.code", contains("TAKEN"))
        .body("reasons[0].receptionId", is(reception))
        .body("reasons[0].help", notNullValue())
        .body("alternatives", hasSize(3))
        .body("alternatives[0].start", is("2026-03-27T11:00:00+02:00"));
  }

  @Test
  void aHeldTimeSaysUntilWhen() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var hold = world.booking(reception, "2026-03-27T10:00:00+02:00");
    hold.remove("noticeAcknowledgement");
    post("PROFESSIONAL", "/holds", hold).then().statusCode(201);
    var question =
        Map.<String, Object>of("siteId", world.site, "start", "2026-03-27T10:00:00+02:00");

    explain(question)
        .body("reasons.code", contains("HELD"))
        .body("reasons[0].until", org.hamcrest.Matchers.startsWith("2026-03-16T10:10:0"));

    MovableClock.set(MORNING.plusSeconds(601));
    explain(question).body("offered", is(true));
  }

  @Test
  void breaksPausesAndTheTimeOutsideHaveTheirOwnReasons() {
    var world = new World();
    var reception = world.reception("2026-03-27");

    explain(Map.of("receptionId", reception, "start", "2026-03-27T12:30:00+02:00"))
        .body("reasons.code", contains("BREAK"))
        .body("reasons[0].from", is("2026-03-27T12:00:00+02:00"))
        .body("reasons[0].until", is("2026-03-27T13:00:00+02:00"));
    explain(Map.of("receptionId", reception, "start", "2026-03-27T09:50:00+02:00"))
        .body("reasons.code", contains("NOT_A_SLOT"));
    explain(Map.of("receptionId", reception, "start", "2026-03-27T16:00:00+02:00"))
        .body("reasons.code", contains("OUTSIDE_RECEPTION"));
    MovableClock.set(Instant.parse("2026-03-27T07:30:00Z"));
    explain(Map.of("receptionId", reception, "start", "2026-03-27T09:00:00+02:00"))
        .body("reasons.code", contains("IN_THE_PAST"));
  }

  @Test
  void whereThereIsNoReceptionTheCalendarTells() {
    var world = new World();
    String closure =
        post(
                "UNIT_MANAGER",
                "/sites/" + world.site + "/closures",
                Map.of("firstDay", "2026-03-25", "open", false, "reason", "STAFF_TRAINING"))
            .path("exception.id");

    explain(Map.of("siteId", world.site, "start", "2026-04-03T09:00:00+03:00"))
        .body("reasons.code", contains("CLOSED_DAY", "NO_RECEPTION"))
        .body("reasons[0].holiday", is("GOOD_FRIDAY"))
        .body("reasons[0].closureId", nullValue());
    explain(Map.of("siteId", world.site, "start", "2026-03-25T09:00:00+02:00"))
        .body("reasons.code", contains("CLOSED_DAY", "NO_RECEPTION"))
        .body("reasons[0].closureId", is(closure))
        .body("reasons[0].closureReason", is("STAFF_TRAINING"));
    explain(Map.of("siteId", world.site, "start", "2026-03-26T17:00:00+02:00"))
        .body("reasons.code", contains("OUTSIDE_OFFICE_HOURS", "NO_RECEPTION"))
        .body("reasons[0].from", is("2026-03-26T08:00:00+02:00"))
        .body("reasons[0].until", is("2026-03-26T16:15:00+02:00"));
    explain(Map.of("siteId", world.site, "start", "2026-03-26T09:00:00+02:00"))
        .body("reasons.code", contains("NO_RECEPTION"));
  }

  @Test
  void anExpertWhoMayNotReceiveYetIsNamedByTheOpenSteps() {
    var world = new World();
    var beginner = UUID.randomUUID().toString();
    World.publishExpert(
        beginner,
        1,
        UUID.randomUUID().toString(),
        java.util.List.of("ADDICTION"),
        java.util.List.of("ORIENTATION_INCOMPLETE"));
    World.awaitKnown("known_expert", "expert_id", beginner);
    world.reception("2026-03-27");

    explain(Map.of("expertId", beginner, "start", "2026-03-27T10:00:00+02:00"))
        .body("reasons.code", contains("ORIENTATION_INCOMPLETE", "NO_RECEPTION"))
        .body("reasons[0].missing", contains("ORIENTATION_INCOMPLETE"));
    explain(
            Map.of(
                "expertId",
                world.expert,
                "serviceCode",
                "OTHER",
                "start",
                "2026-03-27T10:00:00+02:00"))
        .body("reasons.code", contains("HOST_BUSY", "NO_RECEPTION"))
        .body("reasons[0].until", is("2026-03-27T15:00:00+02:00"));
    explain(Map.of("expertId", UUID.randomUUID(), "start", "2026-03-27T10:00:00+02:00"))
        .body("reasons.code", contains("EXPERT_UNKNOWN", "NO_RECEPTION"));
  }

  @Test
  void anotherThemeAndAnUnknownReceptionAreSaid() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var start = "2026-03-27T10:00:00+02:00";

    explain(Map.of("receptionId", reception, "theme", "CANCER", "start", start))
        .body("reasons.code", contains("THEME_MISMATCH"));
    explain(Map.of("receptionId", UUID.randomUUID(), "start", start))
        .body("reasons.code", contains("RECEPTION_UNKNOWN"));
    post("PROFESSIONAL", "/availability:explain", Map.of())
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/start"));
    World.as("CLIENT")
        .body(Map.of("start", start))
        .post(World.API + "/availability:explain")
        .then()
        .statusCode(403);
  }

  @Test
  void aReceptionWhoseHostIsPausedOffersNothingAndSaysSo() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    World.publishExpert(
        world.expert,
        2,
        world.account,
        java.util.List.of("ADDICTION"),
        java.util.List.of("CONTRACT_NOT_VALID"));
    World.awaitKnown("reception_flag", "reception_id", reception);

    explain(Map.of("receptionId", reception, "start", "2026-03-27T10:00:00+02:00"))
        .body("reasons.code", contains("CONTRACT_NOT_VALID"));
    get("PROFESSIONAL", "/availability?from=2026-03-27&to=2026-03-27&siteId=" + world.site)
        .then()
        .body("items", empty())
        .body("items.receptionId", not(hasItem(reception)));
  }

  private static ValidatableResponse explain(Map<String, Object> question) {
    return post("PROFESSIONAL", "/availability:explain", question).then().statusCode(200);
  }
}
