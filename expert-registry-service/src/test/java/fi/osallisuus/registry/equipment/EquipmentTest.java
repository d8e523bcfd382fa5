package fi.osallisuus.registry.equipment;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.DPO;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EquipmentTest extends RegistryTest {
  private static final String TOPIC = "registry.equipment.v1";

  @Test
  void aTabletIsHandedOutTakenBackWipedAndHandedOutAgain() {
    var account = UUID.randomUUID().toString();
    var expert = Pool.active(account);
    var tablet = tablet();

    handOut(tablet, expert)
        .statusCode(200)
        .body("state", is("HANDED_OUT"))
        .body("expertId", is(expert))
        .body("handedOutOn", is("2026-03-20"));
    get(COORDINATOR, "/equipment?expertId=" + expert).body("items.id", contains(tablet));
    at("2026-04-10T08:00:00Z");
    verb(UNIT_MANAGER, "/equipment/" + tablet + ":return", Map.of("on", "2026-04-10"))
        .statusCode(200)
        .body("state", is("RETURNED"))
        .body("expertId", nullValue());
    handOut(tablet, expert)
        .statusCode(409)
        .body("code", is("EQUIPMENT_TRANSITION_NOT_ALLOWED"))
        .body("allowed", contains("AVAILABLE", "LOST"));
    verb(COORDINATOR, "/equipment/" + tablet + ":release").statusCode(200);
    handOut(tablet, expert).statusCode(200);
    verb(COORDINATOR, "/equipment/" + tablet + ":report-lost", Map.of("on", "2026-04-10"))
        .statusCode(200)
        .body("state", is("LOST"));

    asAccount(account, EXPERT)
        .get(BASE + "/experts/" + expert + "/equipment")
        .then()
        .statusCode(200)
        .body("items.outcome", contains("RETURNED", "LOST"))
        .body("items.endedOn", contains("2026-04-10", "2026-04-10"));
    get(DPO, "/experts/" + expert + "/export").body("held.equipment", hasSize(2));
    var events = KafkaEvents.await(TOPIC, tablet, 6);
    assertThat(KafkaEvents.types(TOPIC, tablet))
        .containsExactly(
            "equipment.registered",
            "equipment.handed-out",
            "equipment.returned",
            "equipment.released",
            "equipment.handed-out",
            "equipment.lost");
    EventContract.assertValid(TOPIC, "equipment.handed-out", events.get(1).value());
    EventContract.assertValid(TOPIC, "equipment.lost", events.get(5).value());
  }

  @Test
  void itIsLentOnlyToPeopleWithAContractAndFromADayThatHasCome() {
    var tablet = tablet();
    var stranger = Pool.newExpert();

    handOut(tablet, stranger)
        .statusCode(409)
        .body("code", is("EXPERT_NOT_AT_WORK"))
        .body("expertStatus", is("INTERESTED"));
    handOut(tablet, UUID.randomUUID().toString())
        .statusCode(422)
        .body("code", is("EXPERT_UNKNOWN"))
        .body("errors[0].pointer", is("/expertId"));
    verb(
            COORDINATOR,
            "/equipment/" + tablet + ":hand-out",
            Map.of(
                "expertId", Pool.active(UUID.randomUUID().toString()), "handedOutOn", "2026-03-21"))
        .statusCode(422)
        .body("code", is("DATE_IN_FUTURE"));
  }

  @Test
  void aNumberIsGivenOnceAndOtherPeopleSeeNothing() {
    var body = Map.of("deviceId", code("TAB"), "kind", "TABLET");
    var tablet = create(COORDINATOR, "/equipment", body);

    post(COORDINATOR, "/equipment", body)
        .statusCode(409)
        .body("code", is("DEVICE_KNOWN"))
        .body("errors[0].pointer", is("/deviceId"));
    get(PROFESSIONAL, "/equipment/" + tablet).statusCode(403);
    asOf(COORDINATOR, "09").get(BASE + "/equipment/" + tablet).then().statusCode(404);
    asAccount(UUID.randomUUID().toString(), EXPERT)
        .get(BASE + "/experts/" + Pool.newExpert() + "/equipment")
        .then()
        .statusCode(404);
  }

  private static String tablet() {
    return create(COORDINATOR, "/equipment", Map.of("deviceId", code("TAB"), "kind", "TABLET"));
  }

  private static io.restassured.response.ValidatableResponse handOut(String tablet, String expert) {
    return verb(
        COORDINATOR,
        "/equipment/" + tablet + ":hand-out",
        Map.of("expertId", expert, "handedOutOn", "2026-03-20"));
  }
}
