package fi.osallisuus.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What the tests of the web side share. */
@WithTestResource(SuiteResource.class)
abstract class WebTest {
  static final String THINGS = "/api/trial/v1/things";

  static RequestSpecification coordinator() {
    return given().auth().oauth2(Tokens.as(Roles.COORDINATOR, "17"));
  }

  static RequestSpecification raw() {
    return given().urlEncodingEnabled(false);
  }

  static Response make(String body) {
    return coordinator().contentType("application/json").body(body).post(THINGS);
  }

  static void assertProblem(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    var body = answer.jsonPath();
    assertThat(body.getString("code")).isEqualTo(code);
    assertThat(body.getInt("status")).isEqualTo(status);
    assertThat(body.getString("type"))
        .isEqualTo(
            "urn:osallisuus:problem:" + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    assertThat(body.getString("title")).isNotBlank();
    assertThat(body.getString("detail")).isNotBlank();
    assertThat(body.getString("instance")).startsWith("/");
    assertThat(body.getString("traceId")).matches("[0-9a-f]{32}");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.asString()).doesNotContain("secret");
  }

  static void assertProblem(Response answer, int status, String code, String pointer) {
    assertProblem(answer, status, code);
    assertThat(answer.jsonPath().getList("errors.pointer", String.class)).contains(pointer);
  }
}
