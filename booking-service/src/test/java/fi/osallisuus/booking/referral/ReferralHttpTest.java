package fi.osallisuus.booking.referral;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferralHttpTest extends BookingTest {
  private static final String NINE = "2026-03-27T09:00:00+02:00";

  @Inject ReferralSweeper sweeper;

  @Test
  void ownExperienceIsBookedAfterTheDecisionAndClosedByTheVisit() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var id = submitted(world, "OWN_EXPERIENCE", "PROFESSIONAL");
    var booking = booking(world, reception, id);
    post("PROFESSIONAL", "/appointments", booking)
        .then()
        .statusCode(409)
        .body("code", is("SUITABILITY_DECISION_REQUIRED"));

    act(id, "review", Map.of()).statusCode(200).body("status", is("SUITABILITY_REVIEW"));
    act(id, "decide", Map.of("decision", "SUITABLE"))
        .statusCode(200)
        .body("status", is("ACCEPTED"))
        .body("decidedByRole", is("PROFESSIONAL"));
    String appointment =
        post("PROFESSIONAL", "/appointments", booking)
            .then()
            .statusCode(201)
            .body("clientType", is("OWN_EXPERIENCE"))
            .body("referralSource", is("PROFESSIONAL"))
            .extract()
            .path("id");
    post("PROFESSIONAL", "/appointments", booking)
        .then()
        .statusCode(409)
        .body("code", is("REFERRAL_BOOKED"));
    MovableClock.set(java.time.Instant.parse("2026-03-27T07:00:00Z"));
    verb("COORDINATOR", "/appointments/" + appointment, "check-in", Map.of("noticeRepeated", true));
    verb("COORDINATOR", "/appointments/" + appointment, "complete", Map.of())
        .then()
        .statusCode(200);

    get("PROFESSIONAL", "/referrals/" + id).then().body("status", is("CLOSED"));
    KafkaEvents.await("booking.referral.v1", id, 5);
    assertThat(KafkaEvents.types("booking.referral.v1", id))
        .containsExactly(
            "referral.submitted",
            "referral.review-started",
            "referral.accepted",
            "referral.booked",
            "referral.closed");
    KafkaEvents.assertContract("booking.referral.v1");
  }

  @Test
  void aPartnersReferralComesFromAnotherSystemWhichSeesOnlyItsOwn() {
    var world = new World();
    var system = Tokens.as(UUID.randomUUID().toString(), "SYSTEM", World.COUNTY);
    var other = Tokens.as(UUID.randomUUID().toString(), "SYSTEM", World.COUNTY);
    String id =
        World.with(system)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(
                Map.of(
                    "unitId",
                    world.unit,
                    "source",
                    "PARTNER",
                    "clientType",
                    "OWN_EXPERIENCE",
                    "reference",
                    "P-1"))
            .post(API + "/referrals")
            .then()
            .statusCode(201)
            .body("status", is("SUBMITTED"))
            .body("reference", is("P-1"))
            .body("referralCode", notNullValue())
            .extract()
            .path("id");

    World.with(system)
        .get(API + "/referrals/" + id)
        .then()
        .statusCode(200)
        .body("referralCode", nullValue());
    World.with(system)
        .get(API + "/referrals?unitId=" + world.unit)
        .then()
        .body("items.id", contains(id));
    World.with(other).get(API + "/referrals/" + id).then().statusCode(404);
    get("PROFESSIONAL", "/referrals?status=SUBMITTED&unitId=" + world.unit)
        .then()
        .body("items.id", contains(id));
  }

  @Test
  void aDeclinedReferralIsNotBookedAndAMismatchIsSaid() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var declined = submitted(world, "UNDISCLOSED", "SELF");
    act(declined, "decide", Map.of("decision", "NOT_NOW"))
        .statusCode(200)
        .body("status", is("DECLINED"));
    var kin = submitted(world, "NEXT_OF_KIN", "RELATIVE");

    post("PROFESSIONAL", "/appointments", booking(world, reception, declined))
        .then()
        .statusCode(409)
        .body("code", is("REFERRAL_DECLINED"));
    var mismatch = booking(world, reception, kin);
    mismatch.put("clientType", "OWN_EXPERIENCE");
    post("PROFESSIONAL", "/appointments", mismatch)
        .then()
        .statusCode(422)
        .body("code", is("REFERRAL_MISMATCH"));
    post("PROFESSIONAL", "/appointments", booking(world, reception, UUID.randomUUID().toString()))
        .then()
        .statusCode(422)
        .body("code", is("REFERRAL_UNKNOWN"));
    act(declined, "decide", Map.of("decision", "SUITABLE"))
        .statusCode(409)
        .body("code", is("ILLEGAL_TRANSITION"));
  }

  @Test
  void aCancelledTimeHandsTheReferralBack() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var id = submitted(world, "NEXT_OF_KIN", "PROFESSIONAL");
    String first =
        post("PROFESSIONAL", "/appointments", booking(world, reception, id))
            .then()
            .extract()
            .path("id");

    verb("PROFESSIONAL", "/appointments/" + first, "cancel", Map.of("by", "CLIENT"))
        .then()
        .statusCode(200);

    get("PROFESSIONAL", "/referrals/" + id).then().body("status", is("ACCEPTED"));
    post("PROFESSIONAL", "/appointments", booking(world, reception, id)).then().statusCode(201);
  }

  @Test
  void expiresAfterSixtyDays() {
    var world = new World();
    var id = submitted(world, "NEXT_OF_KIN", "SELF");
    MovableClock.set(MORNING.plus(Duration.ofDays(61)));
    var reception = world.reception("2026-05-25");
    var booking = booking(world, reception, id);
    booking.put("start", "2026-05-25T09:00:00+03:00");

    post("PROFESSIONAL", "/appointments", booking)
        .then()
        .statusCode(410)
        .body("code", is("REFERRAL_EXPIRED"));
    sweeper.sweep();

    get("PROFESSIONAL", "/referrals/" + id).then().body("status", is("EXPIRED"));
    KafkaEvents.await("booking.referral.v1", id, 2);
    assertThat(KafkaEvents.types("booking.referral.v1", id))
        .containsExactly("referral.submitted", "referral.expired");
  }

  @Test
  void isClosedWhenTheClientDoesNotComeAfterAll() {
    var world = new World();
    var id = submitted(world, "NEXT_OF_KIN", "SELF");

    act(id, "close", Map.of()).statusCode(200).body("status", is("CLOSED"));

    post(
            "PROFESSIONAL",
            "/referrals",
            Map.of(
                "unitId",
                UUID.randomUUID().toString(),
                "source",
                "SELF",
                "clientType",
                "NEXT_OF_KIN"))
        .then()
        .statusCode(422)
        .body("code", is("UNIT_UNKNOWN"));
  }

  private static String submitted(World world, String clientType, String source) {
    return post(
            "PROFESSIONAL",
            "/referrals",
            Map.of("unitId", world.unit, "source", source, "clientType", clientType))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> booking(World world, String reception, String referral) {
    var booking = new HashMap<>(world.booking(reception, NINE));
    List.of("clientType", "referralSource").forEach(booking::remove);
    booking.put("referralId", referral);
    return booking;
  }

  private static ValidatableResponse act(String id, String verb, Object body) {
    return verb("PROFESSIONAL", "/referrals/" + id, verb, body).then();
  }
}
