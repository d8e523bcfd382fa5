package fi.osallisuus.feedback.device;

import static io.restassured.RestAssured.given;

import fi.osallisuus.feedback.SurveyHttp;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** Ways to bring a tablet in and to answer on it. */
public abstract class DeviceHttp extends SurveyHttp {
  protected static final String PIN = "7391";

  protected static String tabletChannel(String collection) {
    return channel(collection, Map.of("kind", "TABLET", "label", "Hall"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  protected static Response registered(String channel, boolean test) {
    return coordinator()
        .body(Map.of("name", "Hall", "channelId", channel, "pin", PIN, "testMode", test))
        .post(API + "/devices")
        .then()
        .statusCode(201)
        .extract()
        .response();
  }

  protected static String key(Response registered) {
    return pair(registered.path("pairingCode")).then().statusCode(201).extract().path("deviceKey");
  }

  protected static Response pair(String digits) {
    return given()
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .body(Map.of("pairingCode", digits))
        .post(API + "/public/devices:pair");
  }

  protected static RequestSpecification tablet(String key) {
    return given()
        .urlEncodingEnabled(false)
        .header("Device-Key", key)
        .contentType(ContentType.JSON);
  }

  protected static Response heartbeat(String key, boolean waiting) {
    return tablet(key)
        .body(Map.of("answersWaiting", waiting))
        .post(API + "/public/devices/me/heartbeat");
  }

  protected static Response send(String key, List<Map<String, Object>> answers) {
    return tablet(key).body(Map.of("answers", answers)).post(API + "/public/devices/me/responses");
  }

  protected static Map<String, Object> answered(
      String id, String hash, String week, Map<String, String> fields) {
    return Map.of(
        "id", id,
        "definitionHash", hash,
        "language", "fi",
        "week", week,
        "tookSeconds", 60,
        "fields", fields);
  }
}
