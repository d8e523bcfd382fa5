package fi.osallisuus.booking.appointment;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.told;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppointmentHttpTest extends BookingTest {
  private static final String NINE = "2026-03-27T09:00:00+02:00";
  private static final Instant DAY = Instant.parse("2026-03-27T06:30:00Z");

  private World world;
  private String reception;

  @BeforeEach
  void publishAReception() {
    world = new World();
    reception = world.reception("2026-03-27");
  }

  @Test
  void aHoldBecomesAnAppointmentThenACheckInThenAVisit() {
    var hold = held(Map.of("minutes", 5));
    hold.statusCode(201)
        .body("status", is("HELD"))
        .body("expiresAt", startsWith("2026-03-16T10:05:0"))
        .body("bookingCode", nullValue())
        .body("timeZone", is("Europe/Helsinki"));
    String id = hold.extract().path("id");

    var confirmed =
        post("PROFESSIONAL", "/holds/" + id + ":confirm", Map.of("noticeAcknowledgement", told(1)))
            .then();
    confirmed
        .statusCode(201)
        .body("id", is(id))
        .body("status", is("CONFIRMED"))
        .body("start", is(NINE))
        .body("end", is("2026-03-27T09:45:00+02:00"))
        .body("bookingCode", matchesPattern("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"))
        .body("noticeText", is("Är inte vård 1"))
        .body("notice.version", is(1))
        .body("notice.channel", is("PHONE"))
        .body("bookedBy", is("PROFESSIONAL"));
    MovableClock.set(DAY);
    appointment(id, "check-in", Map.of("noticeRepeated", true))
        .statusCode(200)
        .body("status", is("CHECKED_IN"));
    appointment(id, "complete", Map.of("durationMinutes", 40))
        .statusCode(200)
        .body("status", is("COMPLETED"));

    get("COORDINATOR", "/appointments/" + id + "/visit")
        .then()
        .body("outcome", is("COMPLETED"))
        .body("durationMinutes", is(40));
    KafkaEvents.await("booking.appointment.v1", id, 3);
    assertThat(KafkaEvents.types("booking.appointment.v1", id))
        .containsExactly(
            "appointment.confirmed", "appointment.checked-in", "appointment.completed");
    assertThat(KafkaEvents.all("booking.visit.v1")).anyMatch(e -> e.value().contains(id));
    KafkaEvents.assertContract("booking.appointment.v1");
    KafkaEvents.assertContract("booking.visit.v1");
  }

  @Test
  void nobodyIsBookedWithoutTheNotice() {
    var booking = world.booking(reception, NINE);
    booking.remove("noticeAcknowledgement");

    refused(booking, 422, "NOT_TREATMENT_NOTICE_REQUIRED")
        .body("errors[0].pointer", is("/noticeAcknowledgement"));
    refused(with("noticeAcknowledgement", told(2)), 409, "NOTICE_OUTDATED")
        .body("noticeVersion", is(1));
    String hold = held(Map.of()).extract().path("id");
    post("PROFESSIONAL", "/holds/" + hold + ":confirm", Map.of())
        .then()
        .statusCode(422)
        .body("code", is("NOT_TREATMENT_NOTICE_REQUIRED"));
    assertThat(
            World.number(
                "select count(*) from appointment where status = 'CONFIRMED' and reception_id = '"
                    + reception
                    + "'"))
        .isZero();
  }

  @Test
  void whoNeedsADecisionIsNotBookedBeforeIt() {
    refused(with("clientType", "OWN_EXPERIENCE"), 409, "SUITABILITY_DECISION_REQUIRED");
    refused(with("clientType", "UNDISCLOSED"), 409, "SUITABILITY_DECISION_REQUIRED");
    held(Map.of("clientType", "OWN_EXPERIENCE"))
        .statusCode(409)
        .body("code", is("SUITABILITY_DECISION_REQUIRED"));
  }

  @Test
  void anIdentityCodeIsRefusedWhereverItStandsAndIsNotEchoed() {
    var answer = refused(with("reference", "131052-308T"), 422, "PERSONAL_IDENTITY_CODE");

    answer.body("errors[0].pointer", is("/reference"));
    assertThat(answer.extract().asString()).doesNotContain("131052");
    refused(with("reference", "x".repeat(65)), 400, answerCode(with("reference", "x".repeat(65))));
  }

  @Test
  void thereIsNoPlaceForANote() {
    var id = world.booked(reception, NINE);
    MovableClock.set(DAY);
    appointment(id, "check-in", Map.of("noticeRepeated", true)).statusCode(200);

    appointment(id, "complete", Map.of("durationMinutes", 40, "notes", "asia")).statusCode(400);
    refused(with("name", "Joku"), 400, answerCode(with("name", "Joku")));
    appointment(id, "complete", Map.of()).statusCode(200);
    assertThat(
            World.number(
                "select count(*) from information_schema.columns where table_schema = 'public'"
                    + " and table_name in ('appointment', 'visit') and column_name similar to '%(note|name|reason_text)'"))
        .isZero();
  }

  @Test
  void aTakenSlotIsRefusedWithThreeAlternatives() {
    world.booked(reception, NINE);

    refused(world.booking(reception, NINE), 409, "SLOT_UNAVAILABLE")
        .body("conflicts[0].resourceId", is(reception))
        .body("conflicts[0].from", is(NINE))
        .body("alternatives", hasSize(3))
        .body(
            "alternatives.start",
            contains(
                "2026-03-27T10:00:00+02:00",
                "2026-03-27T11:00:00+02:00",
                "2026-03-27T13:00:00+02:00"));
    refused(world.booking(reception, "2026-03-27T09:30:00+02:00"), 422, "NOT_A_SLOT");
    refused(world.booking(UUID.randomUUID().toString(), NINE), 422, "RECEPTION_UNKNOWN");
    MovableClock.set(Instant.parse("2026-03-27T07:00:00Z"));
    refused(world.booking(reception, NINE), 422, "SLOT_IN_THE_PAST");
  }

  @Test
  void aHoldThatHasRunOutBlocksNobodyAndCannotBeConfirmed() {
    String first = held(Map.of()).extract().path("id");
    refused(world.booking(reception, NINE), 409, "SLOT_UNAVAILABLE");

    MovableClock.set(MORNING.plusSeconds(700));
    get("PROFESSIONAL", "/holds/" + first).then().body("status", is("EXPIRED"));
    get("PROFESSIONAL", "/availability?from=2026-03-27&to=2026-03-27&siteId=" + world.site)
        .then()
        .body("items", hasSize(5));
    world.booked(reception, NINE);

    post("PROFESSIONAL", "/holds/" + first + ":confirm", Map.of("noticeAcknowledgement", told(1)))
        .then()
        .statusCode(410)
        .body("code", is("HOLD_EXPIRED"));
  }

  @Test
  void aHoldIsGivenBackAndItsSlotIsFreeAtOnce() {
    String hold = held(Map.of()).extract().path("id");

    as("PROFESSIONAL").delete(API + "/holds/" + hold).then().statusCode(204);

    var id = world.booked(reception, NINE);
    as("PROFESSIONAL")
        .delete(API + "/holds/" + id)
        .then()
        .statusCode(409)
        .body("code", is("NOT_A_HOLD"));
  }

  @Test
  void checkInNeedsTheNoticeRepeatedAndTheDay() {
    var id = world.booked(reception, NINE);

    appointment(id, "check-in", Map.of("noticeRepeated", true))
        .statusCode(409)
        .body("code", is("TOO_EARLY"));
    appointment(id, "no-show", Map.of()).statusCode(409).body("code", is("TOO_EARLY"));
    MovableClock.set(DAY);
    appointment(id, "check-in", Map.of())
        .statusCode(422)
        .body("code", is("NOT_TREATMENT_NOTICE_REQUIRED"));
    appointment(id, "check-in", Map.of("noticeRepeated", false))
        .statusCode(422)
        .body("code", is("NOT_TREATMENT_NOTICE_REQUIRED"));
    appointment(id, "complete", Map.of())
        .statusCode(409)
        .body("code", is("ILLEGAL_TRANSITION"))
        .body("from", is("CONFIRMED"))
        .body("allowed", hasItem("CHECKED_IN"));
  }

  @Test
  void aNewVersionOfTheNoticeAsksAgain() {
    var id = world.booked(reception, NINE);
    post("ADMIN", "/services/" + world.service + "/notices", World.notice("2"))
        .then()
        .statusCode(201)
        .body("version", is(2));

    get("PROFESSIONAL", "/appointments/" + id).then().body("notice.outdated", is(true));
    MovableClock.set(DAY);
    appointment(id, "check-in", Map.of("noticeRepeated", true))
        .statusCode(409)
        .body("code", is("NOTICE_OUTDATED"))
        .body("noticeVersion", is(2));
    appointment(id, "acknowledge-notice", told(1))
        .statusCode(409)
        .body("code", is("NOTICE_OUTDATED"));
    appointment(id, "acknowledge-notice", told(2))
        .statusCode(200)
        .body("notice.outdated", is(false));
    appointment(id, "check-in", Map.of("noticeRepeated", true)).statusCode(200);
    KafkaEvents.assertContract("booking.notice.v1");
  }

  @Test
  void aClientCancelsEarlyOrLateAndTheSlotIsFreeAgain() {
    var early = world.booked(reception, NINE);
    MovableClock.set(Instant.parse("2026-03-26T06:59:00Z"));
    appointment(early, "cancel", Map.of("by", "CLIENT"))
        .statusCode(200)
        .body("status", is("CANCELLED_BY_CLIENT"))
        .body("cancelTiming", is("EARLY"));

    var late = world.booked(reception, NINE);
    MovableClock.set(Instant.parse("2026-03-26T07:00:01Z"));
    appointment(late, "cancel", Map.of("by", "CLIENT"))
        .statusCode(200)
        .body("cancelTiming", is("LATE"));

    var third = world.booked(reception, NINE);
    MovableClock.set(Instant.parse("2026-03-27T07:00:00Z"));
    appointment(third, "cancel", Map.of("by", "CLIENT"))
        .statusCode(409)
        .body("code", is("TOO_LATE"));
    assertThat(
            World.number(
                "select count(*) from slot_claim where reception_id = '" + reception + "'"))
        .isOne();
  }

  @Test
  void aProviderCancelsWithAReason() {
    var id = world.booked(reception, NINE);

    appointment(id, "cancel", Map.of("by", "PROVIDER"))
        .statusCode(422)
        .body("code", is("CANCEL_REASON_REQUIRED"));
    appointment(id, "cancel", Map.of("by", "PROVIDER", "reason", "ROOM"))
        .statusCode(200)
        .body("status", is("CANCELLED_BY_PROVIDER"))
        .body("cancelReason", is("ROOM"))
        .body("cancelTiming", nullValue());
    appointment(id, "cancel", Map.of("by", "CLIENT"))
        .statusCode(409)
        .body("code", is("ILLEGAL_TRANSITION"));
  }

  @Test
  void aNoShowIsRecordedFromTheStartOn() {
    var id = world.booked(reception, NINE);
    MovableClock.set(Instant.parse("2026-03-27T07:00:00Z"));

    appointment(id, "no-show", Map.of()).statusCode(200).body("status", is("NO_SHOW"));

    get("COORDINATOR", "/appointments/" + id + "/visit").then().body("outcome", is("NO_SHOW"));
  }

  @Test
  void aVisitThatIsInterruptedIsSo() {
    var id = world.booked(reception, NINE);
    MovableClock.set(DAY);
    appointment(id, "check-in", Map.of("noticeRepeated", true)).statusCode(200);

    appointment(id, "interrupt", Map.of("durationMinutes", 10))
        .statusCode(200)
        .body("status", is("INTERRUPTED"));
  }

  @Test
  void changesNeedTheVersionThatWasRead() {
    var id = world.booked(reception, NINE);
    var path = API + "/appointments/" + id + ":cancel";
    var body = Map.of("by", "CLIENT");

    as("PROFESSIONAL")
        .body(body)
        .post(path)
        .then()
        .statusCode(428)
        .body("code", is("PRECONDITION_REQUIRED"));
    as("PROFESSIONAL")
        .header("If-Match", "\"7\"")
        .body(body)
        .post(path)
        .then()
        .statusCode(412)
        .body("currentVersion", is(0));
  }

  @Test
  void theSameKeyBooksOnceAndShowsTheSameCode() {
    var key = UUID.randomUUID().toString();
    var booking = world.booking(reception, NINE);

    var first =
        as("PROFESSIONAL").header("Idempotency-Key", key).body(booking).post(API + "/appointments");
    var again =
        as("PROFESSIONAL").header("Idempotency-Key", key).body(booking).post(API + "/appointments");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
    assertThat(
            World.number(
                "select count(*) from appointment where reception_id = '" + reception + "'"))
        .isOne();
  }

  @Test
  void theCodeIsShownOnceAndKeptAsAHash() {
    var booked = post("PROFESSIONAL", "/appointments", world.booking(reception, NINE)).then();
    String code = booked.extract().path("bookingCode");

    get("PROFESSIONAL", "/appointments/" + booked.extract().path("id"))
        .then()
        .body("bookingCode", nullValue());

    assertThat(
            World.number("select count(*) from appointment a where a::text like '%" + code + "%'"))
        .isZero();
    assertThat(KafkaEvents.all("booking.appointment.v1")).noneMatch(e -> e.value().contains(code));
  }

  @Test
  void expertsSeeTheirOwnAndSystemsWhatTheyMade() {
    var id = world.booked(reception, NINE);
    var own = Tokens.as(world.account, "EXPERT", World.COUNTY);
    var otherExpert = Tokens.as(UUID.randomUUID().toString(), "EXPERT", World.COUNTY);
    var system = Tokens.as(UUID.randomUUID().toString(), "SYSTEM", World.COUNTY);

    World.with(own).get(API + "/appointments/" + id).then().statusCode(200);
    World.with(own).get(API + "/appointments").then().body("items.id", contains(id));
    World.with(otherExpert).get(API + "/appointments/" + id).then().statusCode(404);
    World.with(otherExpert).get(API + "/appointments").then().body("items", hasSize(0));
    World.with(system).get(API + "/appointments/" + id).then().statusCode(404);
    var made =
        World.with(system)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(world.booking(reception, "2026-03-27T10:00:00+02:00"))
            .post(API + "/appointments")
            .then()
            .statusCode(201)
            .body("bookedBy", is("SYSTEM"));
    World.with(system)
        .get(API + "/appointments")
        .then()
        .body("items.id", contains((String) made.extract().path("id")));
    get("COORDINATOR", "/appointments?receptionId=" + reception).then().body("items", hasSize(2));
    get("COORDINATOR", "/appointments?status=NO_SHOW&siteId=" + world.site)
        .then()
        .body("items.id", not(hasItem(id)));
  }

  private ValidatableResponse held(Map<String, Object> more) {
    var hold = new HashMap<>(world.booking(reception, NINE));
    hold.remove("noticeAcknowledgement");
    hold.putAll(more);
    return post("PROFESSIONAL", "/holds", hold).then();
  }

  private Map<String, Object> with(String property, Object value) {
    var booking = world.booking(reception, NINE);
    booking.put(property, value);
    return booking;
  }

  private static ValidatableResponse appointment(String id, String verb, Object body) {
    return verb("COORDINATOR", "/appointments/" + id, verb, body).then();
  }

  private static String answerCode(Object booking) {
    return post("PROFESSIONAL", "/appointments", booking).path("code");
  }

  private static ValidatableResponse refused(Object booking, int status, String code) {
    return post("PROFESSIONAL", "/appointments", booking)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", is(code));
  }
}
