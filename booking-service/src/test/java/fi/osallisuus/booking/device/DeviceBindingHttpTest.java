package fi.osallisuus.booking.device;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.COUNTY;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.number;
import static fi.osallisuus.booking.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeviceBindingHttpTest extends BookingTest {
  private final String equipment = UUID.randomUUID().toString();
  private final String number = "TAB-" + equipment.substring(0, 8).toUpperCase();

  @Test
  void aLostTabletIsNotClaimedAndPlannedReceptionsWithItAreFlaggedUntilItIsBack() {
    var world = new World();
    var device = device(world);
    bind(device, Map.of("equipmentNumber", number, "roomId", world.room))
        .then()
        .statusCode(200)
        .body("state", nullValue())
        .body("siteId", is(world.site));
    var planned = reception(world, device, "2026-03-27").then().statusCode(201).extract();

    tell(1, "LOST", null);

    get("UNIT_MANAGER", "/devices/" + device + "/binding").then().body("state", is("LOST"));
    reception(world, device, "2026-03-30")
        .then()
        .statusCode(409)
        .body("code", is("DEVICE_NOT_AVAILABLE"))
        .body("conflicts[0].resourceId", is(device));
    flagged(world).body("items.receptionId", is(List.of(planned.<String>path("id"))));

    tell(2, "RETURNED", null);

    flagged(world).body("items", empty());
    reception(world, device, "2026-03-30").then().statusCode(201);
  }

  @Test
  void anExpertBringsTheTabletThatWasHandedOutAndNobodyElseCan() {
    var world = new World();
    var device = device(world);
    bind(device, Map.of("equipmentNumber", number)).then().statusCode(200);

    tell(1, "HANDED_OUT", world.expert);

    reception(world, device, "2026-03-27").then().statusCode(201);
    tell(2, "HANDED_OUT", UUID.randomUUID().toString());
    reception(world, device, "2026-03-30")
        .then()
        .statusCode(409)
        .body("code", is("DEVICE_NOT_AVAILABLE"));
  }

  @Test
  void oneNumberIsOneDeviceAndARoomIsOfItsSite() {
    var world = new World();
    var device = device(world);
    bind(device, Map.of("equipmentNumber", number)).then().statusCode(200);

    bind(device(world), Map.of("equipmentNumber", number))
        .then()
        .statusCode(409)
        .body("code", is("EQUIPMENT_BOUND"))
        .body("errors[0].pointer", is("/equipmentNumber"));
    bind(device(world), Map.of("equipmentNumber", number + "-X", "roomId", new World().room))
        .then()
        .statusCode(422)
        .body("code", is("ROOM_UNKNOWN"));
    bind(device, Map.of("equipmentNumber", number + "-Y")).then().statusCode(428);
    as("UNIT_MANAGER")
        .header("If-Match", "\"0\"")
        .delete(API + "/devices/" + device + "/binding")
        .then()
        .statusCode(204);
    get("UNIT_MANAGER", "/devices/" + device + "/binding").then().statusCode(404);
  }

  private void tell(int version, String state, String expert) {
    KafkaEvents.publish(
        "registry.equipment.v1",
        "equipment." + state.toLowerCase().replace('_', '-'),
        equipment,
        COUNTY,
        """
        {"equipmentId": "%s", "version": %d, "deviceId": "%s", "kind": "TABLET", "state": "%s"%s}
        """
            .formatted(
                equipment,
                version,
                number,
                state,
                expert == null ? "" : ", \"expertId\": \"" + expert + "\""));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        number(
                            "select count(*) from known_equipment where equipment_id = '"
                                + equipment
                                + "' and version = "
                                + version))
                    .isOne());
  }

  private static String device(World world) {
    return post("UNIT_MANAGER", "/sites/" + world.site + "/devices", Map.of("label", "T"))
        .path("id");
  }

  private static Response bind(String device, Map<String, Object> binding) {
    return as("UNIT_MANAGER").body(binding).put(API + "/devices/" + device + "/binding");
  }

  private static Response reception(World world, String device, String date) {
    var plan = world.plan(date);
    plan.put("deviceId", device);
    return post("COORDINATOR", "/receptions", plan);
  }

  private static io.restassured.response.ValidatableResponse flagged(World world) {
    return get("COORDINATOR", "/flagged-receptions?unitId=" + world.unit).then().statusCode(200);
  }
}
