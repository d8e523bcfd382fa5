package fi.osallisuus.booking.referral;

import static fi.osallisuus.booking.World.COUNTY;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** S4-23 and S4-27: somebody takes the catch, and everybody sees whether there is room. */
@QuarkusTest
class ReferralCatchHttpTest extends BookingTest {
  /** The fourth working day after the Monday on which the referrals of these tests come. */
  private static final Instant FRIDAY = Instant.parse("2026-03-20T06:00:00Z");

  @Inject ReferralSweeper sweeper;

  @Test
  void aReferralThatNobodyCatchesInThreeWorkingDaysIsListedAndTellsSoOnce() {
    var world = new World();
    var nextOfKin = submitted(world, "NEXT_OF_KIN", "NURSE");
    var caught = submitted(world, "NEXT_OF_KIN", null);
    var undecided = submitted(world, "OWN_EXPERIENCE", null);
    var decided = submitted(world, "OWN_EXPERIENCE", null);
    get("PROFESSIONAL", "/referrals/" + nextOfKin)
        .then()
        .body("catchBy", is("2026-03-19"))
        .body("responsibleRole", nullValue());
    verb("UNIT_MANAGER", "/referrals/" + caught, "catch", Map.of("responsibleRole", "CASE_LEAD"))
        .then()
        .statusCode(200)
        .body("responsibleRole", is("CASE_LEAD"))
        .body("caughtOn", is("2026-03-16"));
    verb("PROFESSIONAL", "/referrals/" + decided, "decide", Map.of("decision", "SUITABLE"))
        .then()
        .body("responsibleRole", is("PROFESSIONAL"));
    MovableClock.set(Instant.parse("2026-03-19T20:00:00Z"));
    uncaught(world).then().body("items", empty());

    MovableClock.set(FRIDAY);

    uncaught(world).then().body("items.id", is(List.of(nextOfKin, undecided)));
    sweeper.sweep(COUNTY, FRIDAY);
    sweeper.sweep(COUNTY, FRIDAY);
    var told = KafkaEvents.await("booking.referral.v1", nextOfKin, 2);
    assertThat(KafkaEvents.types("booking.referral.v1", nextOfKin))
        .containsExactly("referral.submitted", "referral.uncaught");
    assertThat(told.getLast().value())
        .contains("\"catchBy\":\"2026-03-19\"")
        .contains("\"sourceProfession\":\"NURSE\"");
    KafkaEvents.assertContract("booking.referral.v1");
  }

  @Test
  void onlyWhatIsAcceptedIsCaughtAndWhatIsBookedIsNoAlarm() {
    var world = new World();
    var undecided = submitted(world, "OWN_EXPERIENCE", null);
    var booked = submitted(world, "NEXT_OF_KIN", null);
    var reception = world.reception("2026-03-27");
    var booking = world.booking(reception, "2026-03-27T09:00:00+02:00");
    booking.put("referralId", booked);
    booking.put("referralSource", "PROFESSIONAL");
    post("PROFESSIONAL", "/appointments", booking).then().statusCode(201);

    verb("PROFESSIONAL", "/referrals/" + undecided, "catch", Map.of("responsibleRole", "CASE_LEAD"))
        .then()
        .statusCode(409)
        .body("code", is("ILLEGAL_TRANSITION"))
        .body("attempted", is("CAUGHT"));
    MovableClock.set(FRIDAY);
    uncaught(world).then().body("items.id", is(List.of(undecided)));
  }

  @Test
  void aUnitCanTakeMoreWhileThereAreMoreFreeTimesThanReferralsThatWait() {
    var world = new World();
    capacity(world)
        .then()
        .statusCode(200)
        .body("freeSlots", is(0))
        .body("canTakeMore", is(false))
        .body("firstFree", nullValue());
    world.reception("2026-03-27");
    for (int i = 0; i < 4; i++) {
      submitted(world, i % 2 == 0 ? "NEXT_OF_KIN" : "OWN_EXPERIENCE", "NURSE");
    }

    capacity(world)
        .then()
        .body("freeSlots", is(5))
        .body("firstFree", is("2026-03-27T09:00:00+02:00"))
        .body("waitingForDecision", is(2))
        .body("waitingForTime", is(2))
        .body("uncaught", is(0))
        .body("until", is("2026-04-12"))
        .body("canTakeMore", is(true))
        .body(
            "processDescription",
            is("/api/registry/v1/public/process-descriptions/17?unitId=" + world.unit));
    submitted(world, "NEXT_OF_KIN", "SOCIAL_WORKER");
    capacity(world).then().body("canTakeMore", is(false));
    get("COORDINATOR", "/referrals/sources?from=2026-03-16&to=2026-03-16&unitId=" + world.unit)
        .then()
        .body("items.sourceProfession", is(List.of("NURSE", "SOCIAL_WORKER")))
        .body("items.referrals", is(List.of(4, 1)))
        .body("items.accepted", is(List.of(2, 1)));
    get("COORDINATOR", "/referrals/capacity").then().statusCode(400);
  }

  private static String submitted(World world, String clientType, String profession) {
    var referral = new HashMap<String, Object>();
    referral.put("unitId", world.unit);
    referral.put("source", "PROFESSIONAL");
    referral.put("clientType", clientType);
    if (profession != null) {
      referral.put("sourceProfession", profession);
    }
    return post("PROFESSIONAL", "/referrals", referral).then().statusCode(201).extract().path("id");
  }

  private static Response uncaught(World world) {
    return get("COORDINATOR", "/referrals/uncaught?unitId=" + world.unit);
  }

  private static Response capacity(World world) {
    return get("PROFESSIONAL", "/referrals/capacity?unitId=" + world.unit);
  }
}
