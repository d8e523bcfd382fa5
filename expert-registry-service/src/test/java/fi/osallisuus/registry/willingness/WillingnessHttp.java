package fi.osallisuus.registry.willingness;

import static io.restassured.RestAssured.given;

import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Speaks to the public side of willingness as somebody without a login. */
public abstract class WillingnessHttp extends RegistryTest {
  static final String PUBLIC = BASE + "/public/willingness/" + COUNTY;

  protected static String stamp() {
    Pool.area();
    return given().get(PUBLIC).then().statusCode(200).extract().path("startStamp");
  }

  /** An address of its own for everybody. */
  protected static String someone() {
    return UUID.randomUUID() + "@example.org";
  }

  protected static Map<String, Object> willing(String email) {
    var body = new HashMap<String, Object>();
    body.put("modes", List.of("LECTURE"));
    body.put("themes", List.of(Map.of("theme", "ADDICTION", "basis", "OWN")));
    body.put("areas", List.of(Pool.area()));
    body.put("languages", List.of("fi"));
    body.put("contact", Map.of("name", "Esimerkki Henkilö", "email", email));
    body.put("trained", true);
    body.put("otherRoleWelcome", false);
    body.put("consents", consents());
    return body;
  }

  static List<Map<String, String>> consents() {
    return List.of(
        Map.of("purpose", "EXPERT_REGISTRATION", "textVersion", "REG-1"),
        Map.of("purpose", "THEME_PROCESSING", "textVersion", "THEME-1"),
        Map.of("purpose", "CONTACT", "textVersion", "CONTACT-1"));
  }

  static ValidatableResponse submit(String stamp, Map<String, Object> willing) {
    return publicly("", Map.of("startStamp", stamp, "language", "fi", "willing", willing));
  }

  /** The receipt code. */
  public static String submitted(Map<String, Object> willing) {
    return submit(stamp(), willing).statusCode(201).extract().path("receiptCode");
  }

  static ValidatableResponse publicly(String path, Object body) {
    return given()
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .body(body)
        .post(PUBLIC + path)
        .then();
  }

  protected static ValidatableResponse view(String receipt) {
    return publicly("/receipt:view", Map.of("receiptCode", receipt));
  }

  /** The one who came last. */
  protected static String newest() {
    try (var db = SuiteResource.owner();
        var rows =
            db.createStatement()
                .executeQuery(
                    "select id from expert where county = '17' order by id desc limit 1")) {
      return rows.next() ? rows.getString(1) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
