package fi.osallisuus.registry;

import static io.restassured.RestAssured.given;

import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;

/** A running registry on real PostgreSQL and Kafka, spoken to as the roles of county 17. */
@WithTestResource(SuiteResource.class)
public abstract class RegistryTest {
  protected static final String COUNTY = "17";
  protected static final String BASE = Api.BASE;
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** The last working day before scenario 0 begins. */
  @BeforeEach
  void inTheSpring() {
    at("2026-03-20T08:00:00Z");
  }

  protected static void at(String instant) {
    MovableClock.set(Instant.parse(instant));
  }

  protected static RequestSpecification as(String role) {
    return asOf(role, COUNTY);
  }

  protected static RequestSpecification asOf(String role, String county) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.as(role, county))
        .contentType(ContentType.JSON);
  }

  protected static RequestSpecification asAccount(String account, String role) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.as(account, role, COUNTY))
        .contentType(ContentType.JSON);
  }

  /** A creating request with a key of its own. */
  protected static ValidatableResponse post(String role, String path, Object body) {
    return post(as(role), path, body);
  }

  protected static ValidatableResponse post(RequestSpecification caller, String path, Object body) {
    return caller
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post(BASE + path)
        .then();
  }

  /** Creates and returns the new id. */
  protected static String create(String role, String path, Object body) {
    return post(role, path, body).statusCode(201).extract().path("id");
  }

  /** A verb on the version that stands there now. */
  protected static ValidatableResponse verb(String role, String path, Object... body) {
    return verb(as(role), path, body);
  }

  /** The same by a caller of one's own making; the version is looked up by those who may. */
  protected static ValidatableResponse verb(
      RequestSpecification caller, String path, Object... body) {
    var request = caller.header("If-Match", "*");
    if (body.length > 0) {
      request = request.body(body[0]);
    }
    return request.post(BASE + path).then();
  }

  protected static ValidatableResponse get(String role, String path) {
    return as(role).get(BASE + path).then();
  }

  /** A code that no other test uses. */
  protected static String code(String prefix) {
    return prefix + "-" + NUMBER.incrementAndGet();
  }

  protected static Map<String, Object> words(String fi) {
    return Map.of("fi", fi, "sv", fi + " (sv)", "en", fi + " (en)");
  }
}
