package fi.osallisuus.booking.reminder;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.booking.message.Sending;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.PostOffice;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the contact to the last message, through a real mail server. */
@QuarkusTest
class ReminderHttpTest extends BookingTest {
  private static final String NINE = "2026-03-27T09:00:00+02:00";
  private static final String TEN = "2026-03-27T10:00:00+02:00";

  @Inject Sending sending;

  private World world;
  private String reception;
  private final String mail = "r" + UUID.randomUUID() + "@example.fi";

  @BeforeEach
  void plan() {
    world = new World();
    reception = world.reception("2026-03-27");
  }

  @Test
  void aClientIsToldAtOnceAndRemindedADayBeforeWithTheNotice() {
    var booked = book();
    give(booked.path("id"), mail, booked.path("bookingCode"))
        .then()
        .statusCode(200)
        .body("channel", is("EMAIL"))
        .body("eraseAt", is("2026-04-03T07:45:00Z"))
        .body(not(containsString("example")));
    sending.send();
    assertThat(subjects()).containsExactly("Din tid är bokad");

    MovableClock.set(Instant.parse("2026-03-26T07:00:01Z"));
    sending.send();
    sending.send();

    assertThat(subjects()).containsExactly("Din tid är bokad", "Påminnelse om din tid");
    assertThat(PostOffice.mails(mail).getLast().get("text"))
        .contains(
            "Tid: fredag 27.3.2026 kl. 9.00–9.45",
            "Plats: Centret",
            "Du tas emot av: Kokemusasiantuntija A",
            "Är inte vård 1",
            "/p/b/booking?lang=sv#" + booked.path("bookingCode"));
  }

  @Test
  void whoIsMovedIsRemindedOfTheNewTimeAlone() {
    String id = book().path("id");
    give(id, mail, null).then().statusCode(200);
    sending.send();

    verb(
            "COORDINATOR",
            "/appointments/" + id,
            "move",
            Map.of("receptionId", reception, "start", TEN))
        .then()
        .statusCode(200);
    sending.send();
    MovableClock.set(Instant.parse("2026-03-26T07:30:00Z"));
    sending.send();
    assertThat(subjects()).containsExactly("Din tid är bokad", "Din tid har flyttats");
    MovableClock.set(Instant.parse("2026-03-26T08:00:01Z"));
    sending.send();

    assertThat(subjects()).hasSize(3);
    assertThat(PostOffice.mails(mail).getLast().get("text"))
        .contains("kl. 10.00–10.45", "På sidan behöver du koden");
  }

  @Test
  void whoIsCancelledByTheProviderIsToldAndForgotten() {
    String id = book().path("id");
    give(id, mail, null).then().statusCode(200);
    sending.send();

    verb(
            "COORDINATOR",
            "/appointments/" + id,
            "cancel",
            Map.of("by", "PROVIDER", "reason", "EXPERT_ABSENT"))
        .then()
        .statusCode(200);
    sending.send();
    MovableClock.set(Instant.parse("2026-03-26T07:00:01Z"));
    sending.send();

    assertThat(subjects()).containsExactly("Din tid är bokad", "Din tid har ställts in");
    get("COORDINATOR", "/appointments/" + id + "/contact").then().statusCode(404);
  }

  @Test
  void whoCancelsOrTakesTheContactBackHearsNothingMore() {
    String cancelled = book().path("id");
    give(cancelled, mail, null).then().statusCode(200);
    verb("COORDINATOR", "/appointments/" + cancelled, "cancel", Map.of("by", "CLIENT"))
        .then()
        .statusCode(200);
    get("COORDINATOR", "/appointments/" + cancelled + "/contact").then().statusCode(404);
    String other = book().path("id");
    give(other, mail, null).then().statusCode(200);
    as("PROFESSIONAL").delete(API + "/appointments/" + other + "/contact").then().statusCode(204);

    sending.send();
    MovableClock.set(Instant.parse("2026-03-26T07:00:01Z"));
    sending.send();

    assertThat(subjects()).isEmpty();
  }

  @Test
  void aNewNoticeAsksWhoLeftAContactAndListsTheOthers() {
    String told = book().path("id");
    give(told, mail, null).then().statusCode(200);
    sending.send();
    var untold = world.booked(reception, TEN);
    post("ADMIN", "/services/" + world.service + "/notices", World.notice("2"))
        .then()
        .statusCode(201);

    sending.send();

    assertThat(subjects())
        .containsExactly("Din tid är bokad", "Läs den nya informationen före besöket");
    assertThat(PostOffice.mails(mail).getLast().get("text")).contains("Är inte vård 2");
    var outdated = "/appointments?receptionId=" + reception + "&noticeOutdated=true";
    get("COORDINATOR", outdated).then().body("items.id", contains(told, untold));
    var acknowledgement = new HashMap<>(World.told(2));
    verb("COORDINATOR", "/appointments/" + told, "acknowledge-notice", acknowledgement)
        .then()
        .statusCode(200);
    get("COORDINATOR", outdated).then().body("items.id", contains(untold));
  }

  @Test
  void aServiceSaysWhenItsClientsAreReminded() {
    var rule = "/services/" + world.service + "/reminders";
    var usual = get("COORDINATOR", rule);
    usual.then().statusCode(200).body("hoursBefore", contains(24));
    set(rule, usual.header("ETag"), Map.of("hoursBefore", List.of(), "dayBeforeAt", "23:00"))
        .then()
        .statusCode(422)
        .body("code", is("REMINDER_AT_NIGHT"));
    var set =
        set(rule, usual.header("ETag"), Map.of("hoursBefore", List.of(), "dayBeforeAt", "16:00"));
    set.then().statusCode(200).body("dayBeforeAt", is("16:00")).body("hoursBefore", hasSize(0));
    set(rule, usual.header("ETag"), Map.of("hoursBefore", List.of(1))).then().statusCode(412);
    set(rule, set.header("ETag"), Map.of("hoursBefore", List.of(48, 2), "dayBeforeAt", "16:00"))
        .then()
        .statusCode(200);
    String id = book().path("id");
    give(id, mail, null).then().statusCode(200);

    get("COORDINATOR", "/messages?ownerId=" + id)
        .then()
        .body("items.kind", contains("CONFIRMATION", "REMINDER", "REMINDER", "REMINDER"))
        .body(
            "items[1..3].plannedAt",
            contains("2026-03-25T07:00:00Z", "2026-03-26T14:00:00Z", "2026-03-27T05:00:00Z"));
  }

  @Test
  void aContactIsRefusedWithAReasonAndAWayOut() {
    var booked = book();
    String id = booked.path("id");
    give(id, "no address", null).then().statusCode(422).body("code", is("CONTACT_MALFORMED"));
    give(id, mail, "0000-0000-0000-0000")
        .then()
        .statusCode(422)
        .body("code", is("BOOKING_CODE_WRONG"));
    verb("COORDINATOR", "/appointments/" + id, "cancel", Map.of("by", "CLIENT"))
        .then()
        .statusCode(200);
    give(id, mail, null).then().statusCode(409).body("code", is("APPOINTMENT_NOT_AHEAD"));
  }

  @Test
  void aFailedMessageIsListedAndTriedAgain() {
    String id = book().path("id");
    as("PROFESSIONAL")
        .body(Map.of("channel", "SMS", "address", "040 12345422", "language", "fi"))
        .put(API + "/appointments/" + id + "/contact")
        .then()
        .statusCode(200);
    sending.send();
    String message =
        get("ADMIN", "/messages?state=FAILED&ownerId=" + id)
            .then()
            .statusCode(200)
            .body("items.failure", contains("SMS_422"))
            .body("items.kind", contains("CONFIRMATION"))
            .extract()
            .path("items[0].id");
    get("PROFESSIONAL", "/messages?state=FAILED").then().statusCode(403);

    retry(message).then().statusCode(200).body("state", is("WAITING")).body("attempts", is(0));
    retry(message).then().statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
    sending.send();
    assertThat(PostOffice.texts("+35840" + "12345422")).hasSize(2);
    MovableClock.set(Instant.parse("2026-04-01T07:00:00Z"));
    retry(message).then().statusCode(409).body("code", is("MESSAGE_OUT_OF_DATE"));
  }

  @Test
  void aClientAsksForAReminderByTheCodeAndTakesItBack() {
    var booked = book();
    String code = booked.path("bookingCode");
    var wish = Map.of("bookingCode", code, "channel", "EMAIL", "address", mail, "language", "sv");
    byCode("contact", wish).then().statusCode(200).body("channel", is("EMAIL"));
    sending.send();
    assertThat(PostOffice.mails(mail).getFirst().get("text")).contains("Din kod: " + code);
    var stranger = new HashMap<>(wish);
    stranger.put("bookingCode", "0000-0000-0000-0000");
    byCode("contact", stranger).then().statusCode(404);

    byCode("contact/erase", Map.of("bookingCode", code)).then().statusCode(204);
    byCode("contact/erase", Map.of("bookingCode", code)).then().statusCode(204);

    get("COORDINATOR", "/appointments/" + booked.path("id") + "/contact").then().statusCode(404);
  }

  private static Response byCode(String what, Map<String, String> body) {
    return given().contentType("application/json").body(body).post(API + "/public/booking/" + what);
  }

  private static Response retry(String message) {
    var etag = get("ADMIN", "/messages/" + message).header("ETag");
    return as("ADMIN").header("If-Match", etag).post(API + "/messages/" + message + ":retry");
  }

  private static Response set(String path, String etag, Map<String, Object> rule) {
    return as("ADMIN").header("If-Match", etag).body(rule).put(API + path);
  }

  private Response book() {
    return post("PROFESSIONAL", "/appointments", world.booking(reception, NINE));
  }

  private static Response give(String appointment, String address, String code) {
    var body = new HashMap<String, Object>();
    body.put("channel", "EMAIL");
    body.put("address", address);
    body.put("language", "sv");
    if (code != null) {
      body.put("bookingCode", code);
    }
    return as("PROFESSIONAL").body(body).put(API + "/appointments/" + appointment + "/contact");
  }

  private List<String> subjects() {
    return PostOffice.mails(mail).stream().map(m -> m.get("subject")).toList();
  }
}
