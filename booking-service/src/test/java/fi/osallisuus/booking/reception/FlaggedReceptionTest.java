package fi.osallisuus.booking.reception;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlaggedReceptionTest extends BookingTest {
  private static final String GONE = "busy-unavailable";

  @Test
  void aPausedExpertsReceptionsAreFlaggedAndNotCancelledAndClearedWhenTheExpertMayReceiveAgain() {
    var world = new World();
    var reception = world.reception("2026-03-23");
    world.booked(reception, "2026-03-23T09:00:00+02:00");
    flagged(world).body("items", empty());

    tell(
        world,
        2,
        "\"pauseReason\":\"THEME_CONSENT_WITHDRAWN\",\"mayReceive\":false",
        "\"EXPERT_NOT_ACTIVE\"");

    await(world, 1);
    flagged(world)
        .body("items[0].receptionId", is(reception))
        .body("items[0].appointments", is(1))
        .body("items[0].localDate", is("2026-03-23"))
        .body("items[0].flags.expertId", contains(world.expert))
        .body("items[0].flags.code", contains("EXPERT_NOT_ACTIVE"))
        .body("items[0].flags.reason", contains("THEME_CONSENT_WITHDRAWN"))
        .body("items[0].flags[0].since", startsWith("2026-03-16T08:00:"));
    get("COORDINATOR", "/receptions/" + reception).then().body("status", is("PUBLISHED"));
    assertThat(fhir(reception)).containsExactly("busy", GONE, GONE, GONE, GONE);

    tell(world, 3, "\"mayReceive\":true", "");

    await(world, 0);
    assertThat(fhir(reception)).containsExactly("busy", "free", "free", "free", "free");
  }

  @Test
  void aContractThatNowEndsEarlierFlagsOnlyTheDaysAfterIt() {
    var world = new World();
    world.reception("2026-03-23");
    var later = world.reception("2026-03-30");

    tell(
        world,
        2,
        "\"receiveFrom\":\"2026-02-01\",\"receiveUntil\":\"2026-03-25\",\"mayReceive\":true",
        "");

    await(world, 1);
    flagged(world)
        .body("items.receptionId", contains(later))
        .body("items[0].flags.code", contains("CONTRACT_NOT_VALID"));
  }

  @Test
  void aReceptionThatIsCancelledIsNoLongerOnTheList() {
    var world = new World();
    var reception = world.reception("2026-03-23");
    tell(world, 2, "\"mayReceive\":false", "\"PROCESSING_RESTRICTED\"");
    await(world, 1);
    flagged(world).body("items[0].flags.code", contains("PROCESSING_RESTRICTED"));

    verb("COORDINATOR", "/receptions/" + reception, "cancel", Map.of("reason", "EXPERT_ABSENT"))
        .then()
        .statusCode(200);

    flagged(world).body("items", empty());
  }

  @Test
  void onlyThoseWhoDecideSeeTheListAndAnotherCountySeesNothingOnIt() {
    var world = new World();
    world.reception("2026-03-23");
    tell(world, 2, "\"mayReceive\":false", "\"CONTRACT_NOT_VALID\"");
    await(world, 1);

    get("EXPERT", "/flagged-receptions").then().statusCode(403);
    get("UNIT_MANAGER", "/flagged-receptions?unitId=" + world.unit)
        .then()
        .body("items.flags.code", contains(List.of("CONTRACT_NOT_VALID")));
    World.with(fi.osallisuus.kit.test.Tokens.as("COORDINATOR", "09"))
        .get(World.API + "/flagged-receptions?expertId=" + world.expert)
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  /** What other systems see of the slots. */
  private static List<String> fhir(String reception) {
    return get("PROFESSIONAL", "/fhir/Slot?schedule=" + reception).path("entry.resource.status");
  }

  private static void tell(World world, int version, String state, String missing) {
    KafkaEvents.publish(
        "registry.expert.v1",
        "expert.gate-changed",
        world.expert,
        World.COUNTY,
        """
        {"expertId": "%s", "version": %d, "themes": [{"theme": "ADDICTION", "basis": "OWN"}],
         "languages": ["fi"], "areas": [], %s, "missing": [%s]}
        """
            .formatted(world.expert, version, state, missing));
  }

  private static void await(World world, int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> list(world).path("items.size()").equals(count));
  }

  private static Response list(World world) {
    return get("COORDINATOR", "/flagged-receptions?expertId=" + world.expert);
  }

  private static io.restassured.response.ValidatableResponse flagged(World world) {
    return list(world).then().statusCode(200);
  }
}
