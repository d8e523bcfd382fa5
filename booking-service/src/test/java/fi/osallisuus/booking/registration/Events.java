package fi.osallisuus.booking.registration;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.post;

import fi.osallisuus.booking.World;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An event that people register for. */
public final class Events {
  static final String DAY = "2026-03-26";

  public final World world = new World();
  public final String id;
  public String link = "";

  Events() {
    id = planned(world, "EVENT");
  }

  public Events(int capacity) {
    this();
    link =
        open(Map.of("capacity", capacity, "seatsEach", 4)).statusCode(200).extract().path("link");
  }

  static String planned(World world, String kind) {
    return post(
            "COORDINATOR",
            "/engagements",
            Map.of(
                "kind",
                kind,
                "title",
                Map.of("fi", "Osallisuuspäivä", "sv", "Delaktighetsdag", "en", "Participation day"),
                "unitId",
                world.unit,
                "siteId",
                world.site,
                "roomId",
                world.room,
                "expertIds",
                List.of(world.expert),
                "date",
                DAY,
                "from",
                "12:00",
                "to",
                "15:00"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  String path() {
    return "/engagements/" + id;
  }

  public ValidatableResponse open(Map<String, Object> request) {
    return open(request, "*");
  }

  ValidatableResponse open(Map<String, Object> request, String etag) {
    return World.as("COORDINATOR")
        .header("If-Match", etag)
        .body(request)
        .put(API + path() + "/registration")
        .then();
  }

  Response register(Map<String, Object> request) {
    return post("PROFESSIONAL", path() + "/registrations", request);
  }

  public Response register(int seats) {
    return register(Map.of("seats", seats));
  }

  ValidatableResponse seats() {
    return World.get("COORDINATOR", path() + "/registration").then();
  }

  static String status(String registration) {
    return World.get("COORDINATOR", "/registrations/" + registration).path("status");
  }

  public static Response verb(String registration, String verb, Object body) {
    return World.verb("PROFESSIONAL", "/registrations/" + registration, verb, body);
  }

  public Response verb(String verb, Object body) {
    return World.verb("COORDINATOR", path(), verb, body);
  }

  static Map<String, Object> with(Map<String, Object> first, String key, Object value) {
    var all = new HashMap<>(first);
    all.put(key, value);
    return all;
  }
}
