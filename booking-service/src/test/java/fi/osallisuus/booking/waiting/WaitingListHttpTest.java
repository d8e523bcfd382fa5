package fi.osallisuus.booking.waiting;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.told;
import static fi.osallisuus.booking.waiting.WaitingWorld.STARTS;
import static fi.osallisuus.booking.waiting.WaitingWorld.byCode;
import static fi.osallisuus.booking.waiting.WaitingWorld.read;
import static fi.osallisuus.booking.waiting.WaitingWorld.status;
import static fi.osallisuus.booking.waiting.WaitingWorld.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaitingListHttpTest extends BookingTest {
  private static final Map<String, Object> ACCEPT = Map.of("noticeAcknowledgement", told(1));

  @Inject WaitingSweeper sweeper;

  @Test
  void aCancelledTimeGoesToWhoCameFirstAndBecomesTheirAppointment() {
    var waiting = new WaitingWorld();
    var joined = waiting.join(Map.of("siteId", waiting.world.site, "language", "sv"));
    joined
        .then()
        .statusCode(201)
        .body("status", is("WAITING"))
        .body("ahead", is(0))
        .body("waitingCode", matchesPattern("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"))
        .body("wishes.fromDay", is("2026-03-16"))
        .body("wishes.toDay", is("2026-05-15"))
        .body("wishes.weekdays.size()", is(7));
    String first = joined.path("id");
    var second = waiting.waiter();
    read(second).then().body("ahead", is(1)).body("waitingCode", nullValue());

    waiting.free(1);

    read(first)
        .then()
        .body("status", is("OFFERED"))
        .body("offer.start", is(STARTS.get(1)))
        .body("offer.expiresAt", is("2026-03-16T12:00:00+02:00"))
        .body("offersMade", is(1));
    assertThat(status(second)).isEqualTo("WAITING");
    post("PROFESSIONAL", "/appointments", waiting.world.booking(waiting.reception, STARTS.get(1)))
        .then()
        .statusCode(409)
        .body("code", is("SLOT_UNAVAILABLE"));
    verb(first, "accept", Map.of())
        .then()
        .statusCode(422)
        .body("code", is("NOT_TREATMENT_NOTICE_REQUIRED"));
    String appointment =
        verb(first, "accept", ACCEPT)
            .then()
            .statusCode(200)
            .body("status", is("ACCEPTED"))
            .body("offer", nullValue())
            .extract()
            .path("appointmentId");
    get("COORDINATOR", "/appointments/" + appointment)
        .then()
        .body("status", is("CONFIRMED"))
        .body("bookedBy", is("PROFESSIONAL"))
        .body("start", is(STARTS.get(1)));
    World.with(Tokens.as("PROFESSIONAL", World.COUNTY))
        .body(Map.of("bookingCode", joined.path("waitingCode")))
        .post(World.API + "/public/booking/view")
        .then()
        .statusCode(200)
        .body("status", is("CONFIRMED"));

    KafkaEvents.await("booking.waiting.v1", first, 3);
    assertThat(KafkaEvents.types("booking.waiting.v1", first))
        .containsExactly("waiting.joined", "waiting.offered", "waiting.accepted");
    KafkaEvents.assertContract("booking.waiting.v1");
  }

  @Test
  void wishesDecideAndWhatIsDeclinedGoesToTheNext() {
    var waiting = new WaitingWorld();
    String afternoon = waiting.join(Map.of("fromTime", "12:00", "toTime", "16:00")).path("id");
    String mondays = waiting.join(Map.of("weekdays", List.of("MONDAY"))).path("id");
    String english = waiting.join(Map.of("language", "en")).path("id");
    String gambling = waiting.join(Map.of("theme", "GAMBLING")).path("id");
    String later = waiting.join(Map.of("fromDay", "2026-03-28")).path("id");
    String elsewhere = waiting.join(Map.of("siteId", new World().site)).path("id");
    var any = waiting.waiter();
    var last = waiting.waiter();

    waiting.free(0);
    assertThat(status(any)).isEqualTo("OFFERED");
    waiting.free(4);
    read(afternoon).then().body("status", is("OFFERED")).body("offer.start", is(STARTS.get(4)));
    verb(any, "decline", Map.of())
        .then()
        .statusCode(200)
        .body("status", is("WAITING"))
        .body("offersMissed", is(0));

    read(last).then().body("status", is("OFFERED")).body("offer.start", is(STARTS.getFirst()));
    verb(any, "decline", Map.of()).then().statusCode(409).body("code", is("NO_OFFER"));
    verb(last, "decline", Map.of("keepWaiting", false)).then().body("status", is("LEFT"));
    for (var nobody : List.of(mondays, english, gambling, later, elsewhere, any)) {
      assertThat(status(nobody)).isEqualTo("WAITING");
    }
    // Nobody whom it suits is left: it is free for all.
    waiting.world.booked(waiting.reception, STARTS.getFirst());
    verb(last, "leave", Map.of())
        .then()
        .statusCode(409)
        .body("code", is("ILLEGAL_TRANSITION"))
        .body("allowed", is(List.of()));
  }

  @Test
  void whoDoesNotAnswerLosesTheOfferAndAfterTheSecondThePlace() {
    var waiting = new WaitingWorld();
    var silent = waiting.waiter();
    var next = waiting.waiter();
    waiting.free(0);
    var etag = read(silent).header("ETag");
    MovableClock.set(MORNING.plus(Duration.ofMinutes(121)));
    World.as("PROFESSIONAL")
        .header("If-Match", etag)
        .body(ACCEPT)
        .post(World.API + "/waiting-list/" + silent + ":accept")
        .then()
        .statusCode(410)
        .body("code", is("OFFER_EXPIRED"));
    // Still kept for the line, though nobody has swept yet.
    post("PROFESSIONAL", "/appointments", waiting.world.booking(waiting.reception, STARTS.get(0)))
        .then()
        .statusCode(409);

    sweeper.sweep(World.COUNTY);

    read(silent).then().body("status", is("WAITING")).body("offersMissed", is(1));
    verb(silent, "accept", ACCEPT).then().statusCode(410).body("code", is("OFFER_EXPIRED"));
    read(next).then().body("status", is("OFFERED")).body("offer.start", is(STARTS.getFirst()));
    verb(next, "accept", ACCEPT).then().statusCode(200);
    waiting.free(1);
    assertThat(status(silent)).isEqualTo("OFFERED");
    MovableClock.set(MORNING.plus(Duration.ofMinutes(250)));
    sweeper.sweep(World.COUNTY);
    read(silent)
        .then()
        .body("status", is("LAPSED"))
        .body("endReason", is("OFFERS_MISSED"))
        .body("endedAt", notNullValue());
    waiting.world.booked(waiting.reception, STARTS.get(1));
  }

  @Test
  void whoLeftAnOfferUnansweredComesAfterWhoDidNot() {
    var waiting = new WaitingWorld();
    var silent = waiting.waiter();
    waiting.free(0);
    MovableClock.set(MORNING.plus(Duration.ofMinutes(121)));
    sweeper.sweep(World.COUNTY);
    read(silent).then().body("status", is("WAITING")).body("ahead", is(0));

    var later = waiting.waiter();

    // The first slot was offered to the later one at once; the silent one has had it.
    read(later).then().body("status", is("OFFERED"));
    var last = waiting.join(Map.of("weekdays", List.of("MONDAY"))).<String>path("id");
    read(silent).then().body("ahead", is(1));
    read(last).then().body("ahead", is(0));

    var patient = waiting.waiter();
    waiting.free(1);
    assertThat(status(patient)).isEqualTo("OFFERED");
    assertThat(status(silent)).isEqualTo("WAITING");
  }

  @Test
  void aNewReceptionAndAHoldThatRunsOutServeTheLineToo() {
    var waiting = new WaitingWorld();
    var first = waiting.waiter();
    var second = waiting.waiter();

    var reception = waiting.world.reception("2026-03-30");

    read(first)
        .then()
        .body("offer.receptionId", is(reception))
        .body("offer.start", is("2026-03-30T09:00:00+03:00"));
    read(second).then().body("offer.start", is("2026-03-30T10:00:00+03:00"));
    String third = waiting.join(Map.of("fromTime", "10:30", "toTime", "11:45")).path("id");
    read(third).then().body("status", is("OFFERED"));
    var hold = waiting.world.booking(reception, "2026-03-30T13:00:00+03:00");
    hold.remove("noticeAcknowledgement");
    post("PROFESSIONAL", "/holds", hold).then().statusCode(201);
    String fourth = waiting.join(Map.of("fromTime", "13:00", "toTime", "13:45")).path("id");
    assertThat(status(fourth)).isEqualTo("WAITING");
    MovableClock.set(MORNING.plusSeconds(700));

    sweeper.sweep(World.COUNTY);

    assertThat(status(fourth)).isEqualTo("OFFERED");
    World.verb(
            "COORDINATOR",
            "/receptions/" + reception,
            "cancel?onUnsupported=CANCEL",
            Map.of("reason", "ROOM"))
        .then()
        .statusCode(200);
    read(first).then().body("status", is("WAITING")).body("offersMissed", is(0));
    assertThat(status(fourth)).isEqualTo("WAITING");
  }

  @Test
  void aNextOfKinWaitsByTheSitesLinkWithNothingButACode() {
    var waiting = new WaitingWorld();
    var wish = waiting.wish(Map.of());
    wish.remove("referralSource");
    wish.put("clientType", "OWN_EXPERIENCE");
    waiting
        .joinByLink(wish)
        .then()
        .statusCode(409)
        .body("code", is("SUITABILITY_DECISION_REQUIRED"));
    wish.put("clientType", "NEXT_OF_KIN");
    String code =
        waiting
            .joinByLink(wish)
            .then()
            .statusCode(201)
            .body("status", is("WAITING"))
            .body("wishes.siteId", is(waiting.world.site))
            .body("notice.sv", is("Är inte vård 1"))
            .extract()
            .path("waitingCode");
    byCode("accept", Map.of("waitingCode", code))
        .then()
        .statusCode(409)
        .body("code", is("NO_OFFER"));
    waiting.free(2);

    byCode("view", Map.of("waitingCode", code.toLowerCase().replace("-", " ")))
        .then()
        .statusCode(200)
        .body("status", is("OFFERED"))
        .body("offer.start", is(STARTS.get(2)));
    byCode("accept", Map.of("waitingCode", code))
        .then()
        .statusCode(422)
        .body("code", is("NOT_TREATMENT_NOTICE_REQUIRED"));
    var accept = Map.of("waitingCode", code, "noticeAcknowledgement", told(1));
    byCode("accept", accept).then().statusCode(200).body("status", is("ACCEPTED"));
    byCode("accept", accept).then().statusCode(200).body("status", is("ACCEPTED"));
    byCode("view", Map.of("waitingCode", "0000-0000-0000-0000")).then().statusCode(404);
    var other = waiting.joinByLink(wish).then().statusCode(201).extract();
    byCode("leave", Map.of("waitingCode", other.path("waitingCode")))
        .then()
        .body("status", is("LEFT"));
    byCode("leave", Map.of("waitingCode", other.path("waitingCode"))).then().statusCode(200);
  }

  @Test
  void whoLeftAContactIsToldOfTheOfferAndRemindedOfTheTime() {
    var waiting = new WaitingWorld();
    var wish = waiting.wish(Map.of());
    wish.put("contact", Map.of("channel", "EMAIL", "address", "name@example.fi", "language", "sv"));
    String id = post("PROFESSIONAL", "/waiting-list", wish).path("id");
    waiting.free(0);
    assertThat(messages("WAITING_OFFER", id)).isOne();

    String appointment = verb(id, "accept", ACCEPT).path("appointmentId");

    assertThat(contacts(id)).isZero();
    assertThat(contacts(appointment)).isOne();
    assertThat(messages("REMINDER", appointment)).isPositive();
    String leaving = post("PROFESSIONAL", "/waiting-list", wish).path("id");
    assertThat(contacts(leaving)).isOne();
    verb(leaving, "leave", Map.of()).then().statusCode(200);
    assertThat(contacts(leaving)).isZero();
  }

  private static long messages(String kind, String owner) {
    return World.number(
        "select count(*) from message where kind = '%s' and owner_id = '%s'"
            .formatted(kind, owner));
  }

  private static long contacts(String owner) {
    return World.number("select count(*) from contact where owner_id = '" + owner + "'");
  }

  @Test
  void aReferralWaitsOnceAnywhereInTheCountyAndOnlyWhileItHolds() {
    var waiting = new WaitingWorld();
    var submitted =
        post(
            "PROFESSIONAL",
            "/referrals",
            Map.of(
                "unitId",
                waiting.world.unit,
                "source",
                "PROFESSIONAL",
                "clientType",
                "NEXT_OF_KIN"));
    var request =
        Map.of(
            "referralCode",
            submitted.path("referralCode"),
            "serviceCode",
            waiting.world.serviceCode,
            "wishes",
            Map.of());
    String code = anywhere(request).statusCode(201).extract().path("waitingCode");
    anywhere(request).statusCode(409).body("code", is("ALREADY_WAITING"));
    World.verb("PROFESSIONAL", "/referrals/" + submitted.path("id"), "close", Map.of())
        .then()
        .statusCode(200);

    waiting.free(0);

    byCode("view", Map.of("waitingCode", code))
        .then()
        .body("status", is("LAPSED"))
        .body("endReason", is("REFERRAL_NOT_VALID"));
    waiting.world.booked(waiting.reception, STARTS.getFirst());
  }

  @Test
  void whatCannotBeWishedIsSaidWithItsPlace() {
    var waiting = new WaitingWorld();

    refused(waiting, Map.of("toDay", "2026-03-15"), "IN_THE_PAST", "/wishes/toDay");
    refused(
        waiting,
        Map.of("fromDay", "2026-04-02", "toDay", "2026-04-01"),
        "RANGE_BACKWARDS",
        "/wishes/toDay");
    refused(waiting, Map.of("toDay", "2026-09-13"), "RANGE_TOO_LONG", "/wishes/toDay");
    refused(
        waiting,
        Map.of("fromTime", "12:00", "toTime", "12:00"),
        "RANGE_BACKWARDS",
        "/wishes/toTime");
    refused(
        waiting, Map.of("siteId", UUID.randomUUID().toString()), "SITE_UNKNOWN", "/wishes/siteId");
    var wish = waiting.wish(Map.of());
    wish.put("serviceCode", "NO_SUCH");
    post("PROFESSIONAL", "/waiting-list", wish)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", is("/serviceCode"));
    wish.put("name", "Anna");
    post("PROFESSIONAL", "/waiting-list", wish).then().statusCode(400);
  }

  @Test
  void aWishEndsWithItsLastDayAndTheListShowsTheLine() {
    var waiting = new WaitingWorld();
    String one = waiting.join(Map.of("toDay", "2026-03-17")).path("id");
    var two = waiting.waiter();
    var path = "/waiting-list?serviceCode=" + waiting.world.serviceCode;
    get("COORDINATOR", path).then().body("items.id", contains(one, two));
    var page = get("COORDINATOR", path + "&limit=1");
    page.then().body("items.id", contains(one));
    get("COORDINATOR", path + "&limit=1&cursor=" + page.path("next"))
        .then()
        .body("items.id", contains(two));
    World.with(Tokens.as(UUID.randomUUID().toString(), "SYSTEM", World.COUNTY))
        .get(World.API + "/waiting-list/" + one)
        .then()
        .statusCode(404);
    MovableClock.set(MORNING.plus(Duration.ofDays(2)));

    sweeper.sweep(World.COUNTY);

    read(one).then().body("status", is("LAPSED")).body("endReason", is("WISHES_PASSED"));
    get("COORDINATOR", path + "&status=WAITING").then().body("items.id", contains(two));
  }

  @Test
  void aCountySetsItsOwnRulesAgainstTheVersionItHasSeen() {
    var county = "05";
    var admin = Tokens.as("ADMIN", county);
    World.with(admin)
        .get(World.API + "/waiting-list-rules")
        .then()
        .header("ETag", "\"0\"")
        .body("offerMinutes", is(120))
        .body("opens", is("08:00"));
    var rules = Map.of("offerMinutes", 30, "missedOffers", 1, "opens", "09:00", "closes", "18:00");

    put(admin, "\"0\"", rules).statusCode(200).header("ETag", "\"1\"").body("offerMinutes", is(30));
    put(admin, "\"0\"", rules).statusCode(412);
    put(
            admin,
            "\"1\"",
            Map.of("offerMinutes", 30, "missedOffers", 1, "opens", "18:00", "closes", "09:00"))
        .statusCode(422)
        .body("errors[0].pointer", is("/closes"));
    put(
            admin,
            "\"1\"",
            Map.of("offerMinutes", 5, "missedOffers", 1, "opens", "08:00", "closes", "09:00"))
        .statusCode(400);
    get("COORDINATOR", "/waiting-list-rules").then().body("offerMinutes", is(120));
  }

  private static io.restassured.response.ValidatableResponse put(
      String token, String etag, Object rules) {
    return World.with(token)
        .header("If-Match", etag)
        .body(rules)
        .put(World.API + "/waiting-list-rules")
        .then();
  }

  private static io.restassured.response.ValidatableResponse anywhere(Object request) {
    return io.restassured.RestAssured.given()
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(request)
        .post(World.API + "/public/waiting-list")
        .then();
  }

  private static void refused(
      WaitingWorld waiting, Map<String, Object> wishes, String code, String pointer) {
    waiting
        .join(wishes)
        .then()
        .statusCode(422)
        .body("code", is(code))
        .body("errors[0].pointer", is(pointer));
  }
}
