package fi.osallisuus.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fi.osallisuus.kit.actor.Roles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class WhoMayHttpTest {
  private static final String OPENAPI = "/api/trial/v1/openapi";
  private static final String ME = "/api/trial/v1/things/me";

  @Test
  void theActorIsWhatTheTokenSays() {
    var me =
        given()
            .auth()
            .oauth2(Tokens.as("account-1", List.of(Roles.COORDINATOR, Roles.HR), "17"))
            .header("X-County", "02")
            .get(ME + "?county=02")
            .jsonPath();

    assertThat(me.getString("id")).isEqualTo("account-1");
    assertThat(me.getString("county")).isEqualTo("17");
    assertThat(me.getList("roles")).isEqualTo(List.of("COORDINATOR", "HR"));
    assertThat(me.getString("client")).isEqualTo("osallisuus-test");
    assertThat(me.getBoolean("coordinator")).isTrue();
  }

  @Test
  void forgedForeignAndOldTokensAreRefused() {
    var good = Tokens.of("a", List.of(Roles.COORDINATOR), Map.of("county", "17"));

    assertThat(status(good)).isEqualTo(200);
    assertThat(status(good.audience("osallisuus-booking"))).isEqualTo(401);
    assertThat(status(good.issuer("https://elsewhere.test"))).isEqualTo(401);
    assertThat(status(good.valid(Duration.ofMinutes(-10)))).isEqualTo(401);
    assertThat(status(good.key(TestKeys.generate().getPrivate()))).isEqualTo(401);
    String unsigned = good.signed().replaceAll("\\.[^.]*$", ".");
    assertThat(status(unsigned)).isEqualTo(401);
  }

  @Test
  void aTokenThatIsRememberedEndsWhenItExpiresAndIsKnownByEveryLetter() throws Exception {
    var brief = Tokens.of("a", List.of(Roles.COORDINATOR), Map.of("county", "17"));
    String token = brief.valid(Duration.ofSeconds(3)).signed();

    assertThat(status(token)).isEqualTo(200);
    assertThat(status(token)).isEqualTo(200);
    // The same claims under another signature.
    assertThat(status(token.substring(0, token.length() - 9) + "AAAAAAAAA")).isEqualTo(401);
    var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (status(token) != 401 && System.nanoTime() < patience) {
      Thread.sleep(200);
    }
    assertThat(status(token)).isEqualTo(401);
  }

  @Test
  void strangersMeetTheirRefusalOnEveryOperation() {
    String id = thing();

    int cells = Strangers.of(OPENAPI).id("/things/{id}", id).shared("GET " + ME).check();

    // list, get, change: 12 roles that may not and three without any; make: 13; me: without a
    // token.
    // Abroad: two roles each for list, get and change.
    // change abroad.
    assertThat(cells).isGreaterThanOrEqualTo(3 * 15 + 16 + 2 + 3 * 2);
  }

  @Test
  void anOperationWhoseObjectIsNotGivenFailsTheMatrix() {
    assertThatThrownBy(() -> Strangers.of(OPENAPI).check())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "GET /api/trial/v1/things/{id}: no id of an existing object for {id}");
  }

  @Test
  void aStrangerWhoIsLetInFailsTheMatrix() {
    // The object's own county stands for a county that should see nothing: every such cell must be
    // named.
    String id = thing();

    assertThatThrownBy(() -> Strangers.of(OPENAPI).id("id", id).counties("21", "17").check())
        .hasMessageContaining(
            "GET /api/trial/v1/things/{id} as COORDINATOR of county 17: expected 404")
        .hasMessageContaining(
            "GET /api/trial/v1/things as UNIT_MANAGER of county 17: expected 404 or an empty page");
  }

  @Test
  void theDocumentSaysWhoMayAndWhatCanGoWrong() {
    JsonNode document = OpenApiDocument.fetch(OPENAPI);
    JsonNode make = document.at("/paths/~1api~1trial~1v1~1things/post");
    JsonNode change = document.at("/paths/~1api~1trial~1v1~1things~1{id}/put");
    JsonNode page = document.at("/paths/~1p~1trial/get");

    assertThat(document.path("openapi").asText()).isEqualTo("3.0.3");
    assertThat(make.path("x-roles").toString()).isEqualTo("[\"COORDINATOR\"]");
    assertThat(document.at("/paths/~1api~1trial~1v1~1things/get/x-roles").toString())
        .isEqualTo("[\"COORDINATOR\",\"UNIT_MANAGER\"]");
    assertThat(page.path("x-roles").toString()).isEqualTo("[\"public\"]");
    assertThat(document.at("/paths/~1api~1trial~1v1~1things~1me/get/x-roles").toString())
        .isEqualTo("[\"authenticated\"]");
    assertThat(make.path("security").toString()).isEqualTo("[{\"bearer\":[]}]");
    assertThat(make.path("responses").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "200", "400", "401", "403", "406", "409", "413", "415", "422", "429", "500", "503");
    assertThat(change.path("responses").fieldNames()).toIterable().contains("404", "412", "428");
    assertThat(page.path("responses").has("401")).isFalse();
    assertThat(document.at("/components/schemas/Problem/required").toString()).contains("traceId");
    assertThat(OpenApiRules.gaps(document))
        .contains("POST /p/trial/any: no example for the request body")
        .noneMatch(gap -> gap.contains("/v1/things/{id}"));
  }

  @Test
  void theDocumentPrintsTheSameEachTime() {
    assertThat(OpenApiDocument.print(OpenApiDocument.fetch(OPENAPI)))
        .isEqualTo(OpenApiDocument.print(OpenApiDocument.fetch(OPENAPI)));
  }

  private static int status(Tokens.Draft token) {
    return status(token.signed());
  }

  private static int status(String token) {
    return given().auth().oauth2(token).get(ME).statusCode();
  }

  private static String thing() {
    return given()
        .auth()
        .oauth2(Tokens.as(Roles.COORDINATOR, "17"))
        .contentType("application/json")
        .body(Map.of("name", UUID.randomUUID().toString(), "size", 1))
        .post("/api/trial/v1/things")
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }
}
