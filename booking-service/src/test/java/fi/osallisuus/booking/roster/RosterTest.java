package fi.osallisuus.booking.roster;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterTest extends BookingTest {
  private static final String TOPIC = "registry.expert.v1";

  @Test
  void theNewestVersionWinsInWhateverOrderAndHoweverOftenItComes() {
    var expert = UUID.randomUUID().toString();
    var second = World.told(expert, 2, "b", List.of("CANCER"), List.of());
    var third = World.told(expert, 3, "c", List.of("ADDICTION"), List.of("CONTRACT_NOT_VALID"));
    var eventId = UUID.randomUUID().toString();

    KafkaEvents.publish(eventId, TOPIC, "expert.gate-changed", expert, World.COUNTY, third);
    KafkaEvents.publish(TOPIC, "expert.profile-changed", expert, World.COUNTY, second);
    KafkaEvents.publish(eventId, TOPIC, "expert.gate-changed", expert, World.COUNTY, third);
    publishMarkerAndWait(expert);

    assertThat(
            World.number(
                "select count(*) from known_expert where expert_id = '"
                    + expert
                    + "' and version = 3"
                    + " and account_ref = '"
                    + World.ref("c")
                    + "' and themes = '{ADDICTION}' and not may_receive"
                    + " and missing = '{CONTRACT_NOT_VALID}' and languages = '{fi,sv}'"))
        .isOne();
  }

  @Test
  void anErasedExpertLosesTheAliasAndCannotComeBackByAnOlderEvent() {
    var world = new World();
    var reception = world.reception("2026-03-23");
    get("COORDINATOR", "/receptions/" + reception)
        .then()
        .body("hostAlias", is("Kokemusasiantuntija A"));

    KafkaEvents.publish(
        TOPIC,
        "expert.erased",
        world.expert,
        World.COUNTY,
        """
        {"expertId": "%s", "version": 9, "status": "ANONYMISED", "themes": [], "languages": [], "areas": [],
         "mayReceive": false, "missing": []}
        """
            .formatted(world.expert));
    World.publishExpert(world.expert, 8, world.account, List.of("ADDICTION"), List.of());
    publishMarkerAndWait(world.expert);

    get("COORDINATOR", "/receptions/" + reception).then().body("hostAlias", nullValue());
    assertThat(
            World.number(
                "select count(*) from known_expert where expert_id = '"
                    + world.expert
                    + "' and erased"
                    + " and account_ref is null and themes = '{}' and languages = '{}'"))
        .isOne();
    post("COORDINATOR", "/receptions", world.plan("2026-03-24"))
        .then()
        .statusCode(422)
        .body("code", is("EXPERT_UNKNOWN"));
  }

  @Test
  void aUnitThatIsClosedIsNoLongerKnown() {
    var world = new World();
    KafkaEvents.publish(
        "registry.unit.v1",
        "unit.changed",
        world.unit,
        World.COUNTY,
        """
        {"unitId": "%s", "version": 5, "kind": "TEAM", "requiredThemes": [], "bilingual": true, "active": false}
        """
            .formatted(world.unit));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                World.number("select version from known_unit where unit_id = '" + world.unit + "'")
                    == 5);

    post("COORDINATOR", "/receptions", world.plan("2026-03-23"))
        .then()
        .statusCode(422)
        .body("code", is("UNIT_UNKNOWN"));
  }

  @Test
  void aPoisonedEventGoesAsideAndTheNextOnesAreRead() {
    KafkaEvents.publish(TOPIC, "expert.gate-changed", "x", World.COUNTY, "{\"expertId\": 7}");
    var expert = UUID.randomUUID().toString();
    World.publishExpert(expert, 1, "a", List.of(), List.of());

    World.awaitKnown("known_expert", "expert_id", expert);
  }

  /**
   * Same key, same partition: when the marker's expert is known, what came before has been read.
   */
  private static void publishMarkerAndWait(String key) {
    var marker = UUID.randomUUID().toString();
    KafkaEvents.publish(
        TOPIC,
        "expert.gate-changed",
        key,
        World.COUNTY,
        World.told(marker, 1, "m", List.of(), List.of()));
    World.awaitKnown("known_expert", "expert_id", marker);
  }
}
