package fi.osallisuus.booking.waiting;

import static fi.osallisuus.booking.World.API;
import static io.restassured.RestAssured.given;

import fi.osallisuus.booking.World;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A reception that is fully booked, and people who wait for it. */
final class WaitingWorld {
  static final List<String> STARTS =
      List.of("09:00", "10:00", "11:00", "13:00", "14:00").stream()
          .map("2026-03-27T%s:00+02:00"::formatted)
          .toList();

  final World world = new World();
  final String reception;
  final List<String> booked = new ArrayList<>();

  WaitingWorld() {
    reception = world.reception("2026-03-27");
    STARTS.forEach(start -> booked.add(world.booked(reception, start)));
  }

  Map<String, Object> wish(Map<String, Object> wishes) {
    var wish = new HashMap<String, Object>();
    wish.put("serviceCode", world.serviceCode);
    wish.put("clientType", "NEXT_OF_KIN");
    wish.put("referralSource", "SELF");
    wish.put("wishes", wishes);
    return wish;
  }

  Response join(Map<String, Object> wishes) {
    return World.post("PROFESSIONAL", "/waiting-list", wish(wishes));
  }

  /** Somebody joins who takes any time; the id. */
  String waiter() {
    return join(Map.of()).then().statusCode(201).extract().path("id");
  }

  /** The client of the so manieth slot cancels. */
  void free(int slot) {
    World.verb("COORDINATOR", "/appointments/" + booked.get(slot), "cancel", Map.of("by", "CLIENT"))
        .then()
        .statusCode(200);
  }

  static Response read(String id) {
    return World.get("COORDINATOR", "/waiting-list/" + id);
  }

  static String status(String id) {
    return read(id).then().statusCode(200).extract().path("status");
  }

  static Response verb(String id, String verb, Object body) {
    return World.verb("PROFESSIONAL", "/waiting-list/" + id, verb, body);
  }

  static Response byCode(String verb, Map<String, Object> request) {
    return given()
        .contentType("application/json")
        .body(request)
        .post(API + "/public/waiting-list/" + verb);
  }

  Response joinByLink(Map<String, Object> request) {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(request)
        .post(API + "/public/sites/" + world.link + "/waiting-list");
  }
}
