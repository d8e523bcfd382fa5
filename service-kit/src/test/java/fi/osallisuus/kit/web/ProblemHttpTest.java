package fi.osallisuus.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemHttpTest extends WebTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"name\":",
        "[}",
        "nul",
        "{\"name\":\"a\"} x",
        "{\"name\":\"a\"}{}",
        "\"a\" \"b\"",
        "{'name':1}",
        "\u0000"
      })
  void bodiesThatAreNoJsonAreMalformed(String body) {
    assertProblem(make(body), 400, "MALFORMED_JSON");
  }

  @Test
  void anEmptyOrNullBodyIsMissing() {
    assertProblem(make(""), 400, "BODY_MISSING");
    assertProblem(make("  "), 400, "BODY_MISSING");
    assertProblem(make("null"), 400, "BODY_MISSING");
    assertProblem(coordinator().contentType("application/json").post(THINGS), 400, "BODY_MISSING");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"a\",\"size\":1,\"note\":\"x\"}|UNKNOWN_PROPERTY|/note",
        "{\"name\":\"a\",\"size\":1,\"part\":{\"label\":\"a\",\"note\":1}}|UNKNOWN_PROPERTY|/part/note",
        "{\"name\":\"a\",\"size\":\"1\"}|WRONG_TYPE|/size",
        "{\"name\":\"a\",\"size\":1.5}|WRONG_TYPE|/size",
        "{\"name\":\"a\",\"size\":true}|WRONG_TYPE|/size",
        "{\"name\":\"a\",\"size\":null}|WRONG_TYPE|/size",
        "{\"name\":\"a\",\"size\":99999999999}|WRONG_TYPE|/size",
        "{\"name\":1,\"size\":1}|WRONG_TYPE|/name",
        "{\"name\":{},\"size\":1}|WRONG_TYPE|/name",
        "{\"name\":[\"a\"],\"size\":1}|WRONG_TYPE|/name",
        "{\"name\":\"a\",\"size\":1,\"colour\":\"GREEN\"}|WRONG_TYPE|/colour",
        "{\"name\":\"a\",\"size\":1,\"colour\":1}|WRONG_TYPE|/colour",
        "{\"name\":\"a\",\"size\":1,\"at\":\"yesterday\"}|WRONG_TYPE|/at",
        "{\"name\":\"a\",\"size\":1,\"fresh\":\"true\"}|WRONG_TYPE|/fresh",
        "{\"name\":\"a\",\"size\":1,\"tags\":{}}|WRONG_TYPE|/tags",
        "{\"name\":\"a\",\"size\":1,\"parts\":[{\"label\":\"a\"},{\"label\":[]}]}|WRONG_TYPE|/parts/1/label",
        "{\"name\":\"\",\"size\":1}|VALIDATION|/name",
        "{\"size\":1}|VALIDATION|/name",
        "{\"name\":\"a\",\"size\":11}|VALIDATION|/size",
        "{\"name\":\"a\",\"size\":1,\"tags\":[\"a\",\" \"]}|VALIDATION|/tags/1",
        "{\"name\":\"a\",\"size\":1,\"part\":{\"label\":\"\"}}|VALIDATION|/part/label",
        "{\"name\":\"a\",\"size\":1,\"parts\":[{\"label\":\"a\"},{\"label\":\"\"}]}|VALIDATION|/parts/1/label",
        "{\"name\":\"a\",\"size\":1,\"price\":1e400}|VALUE_OUT_OF_RANGE|/price",
        "{\"name\":\"a\",\"size\":1,\"price\":1e-99999}|VALUE_OUT_OF_RANGE|/price",
        "{\"name\":\"a\\u0000\",\"size\":1}|INVALID_CHARACTER|/name",
        "{\"name\":\"\\ud800\",\"size\":1}|INVALID_CHARACTER|/name",
        "{\"labels\":{\"a\\u0000b\":\"x\"}}|INVALID_CHARACTER|/labels",
      })
  void whatIsWrongIsPointedAt(String body, String code, String pointer) {
    assertProblem(make(body), 400, code, pointer);
  }

  @Test
  void duplicatesDepthAndLengthAreRefused() {
    assertProblem(make("{\"name\":\"a\",\"name\":\"b\",\"size\":1}"), 400, "DUPLICATE_PROPERTY");
    assertProblem(make("[".repeat(5000)), 400, "VALUE_OUT_OF_RANGE");
    assertProblem(make("{\"a\":".repeat(40) + "1" + "}".repeat(40)), 400, "VALUE_OUT_OF_RANGE");
    assertProblem(make("{\"size\":" + "9".repeat(2000) + "}"), 400, "VALUE_OUT_OF_RANGE");
    assertProblem(make("{\"" + "n".repeat(2000) + "\":1}"), 400, "VALUE_OUT_OF_RANGE");
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    assertProblem(raw().get("/p/trial?a=%ff%fe"), 400, "INVALID_PARAMETER");
    assertProblem(raw().get("/p/trial/fault/%c3%28"), 400, "INVALID_PARAMETER");
    assertProblem(raw().get("/p/trial?a=%00"), 400, "INVALID_CHARACTER");
  }

  @Test
  void withoutAValidTokenTheChallengeIsKept() {
    for (Response answer :
        new Response[] {
          given().get(THINGS),
          given().auth().oauth2("nonsense").get(THINGS),
          given().header("Authorization", "Basic YTpi").get(THINGS)
        }) {
      assertProblem(answer, 401, "UNAUTHENTICATED");
      assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }
  }

  @Test
  void aRoleThatMayNotIsForbiddenBeforeItsBodyIsLookedAt() {
    var analyst = Tokens.as(Roles.ANALYST, "17");
    assertProblem(
        given().auth().oauth2(analyst).contentType("application/json").body("{").post(THINGS),
        403,
        "FORBIDDEN");
    assertProblem(
        given().contentType("application/json").body("{").post(THINGS), 401, "UNAUTHENTICATED");
    assertProblem(coordinator().get("/api/trial/v1/forgotten"), 403, "FORBIDDEN");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertProblem(coordinator().get(THINGS + "/" + UUID.randomUUID()), 404, "NOT_FOUND");
    assertProblem(given().get("/nothing/here"), 404, "NOT_FOUND");
    assertProblem(given().get("/"), 404, "NOT_FOUND");
    assertProblem(given().post("/q/nothing"), 404, "NOT_FOUND");
    assertProblem(coordinator().get(THINGS + "/not-an-id"), 400, "INVALID_PARAMETER");
    assertProblem(coordinator().get(THINGS + "?limit=many"), 400, "INVALID_PARAMETER");
    assertProblem(coordinator().get(THINGS + "?limit=0"), 400, "LIMIT_INVALID", "query/limit");
    assertProblem(coordinator().get(THINGS + "?cursor=abc"), 400, "CURSOR_INVALID", "query/cursor");
  }

  @Test
  void methodAndMediaTypesAreSaidToBeWrong() {
    Response method = coordinator().delete(THINGS);
    assertProblem(method, 405, "METHOD_NOT_ALLOWED");
    assertThat(method.header("Allow")).contains("GET").contains("POST");
    assertProblem(coordinator().accept("application/xml").get(THINGS), 406, "NOT_ACCEPTABLE");
    assertProblem(
        coordinator().contentType("application/xml").body("<a/>").post(THINGS),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void aChangeNeedsTheVersionThatWasRead() {
    String id =
        make("{\"name\":\"%s\",\"size\":1}".formatted(UUID.randomUUID()))
            .jsonPath()
            .getString("id");
    String body = "{\"name\":\"b\",\"size\":1}";
    var request = coordinator().contentType("application/json").body(body);

    assertProblem(request.put(THINGS + "/" + id), 428, "PRECONDITION_REQUIRED");
    Response mismatch = request.header("If-Match", "\"7\"").put(THINGS + "/" + id);
    assertProblem(mismatch, 412, "VERSION_MISMATCH");
    assertThat(mismatch.jsonPath().getInt("currentVersion")).isEqualTo(1);
    assertThat(mismatch.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void titlesComeInTheCallersLanguage() {
    assertThat(fault("conflict", "sv").jsonPath().getString("title"))
        .isEqualTo("I konflikt med nuvarande läge");
    assertThat(fault("conflict", "en").header("Content-Language")).isEqualTo("en");
    assertThat(fault("conflict", "de").jsonPath().getString("title"))
        .isEqualTo("Ristiriita nykyisen tilan kanssa");
    assertThat(
            given().header("Accept-Language", "sv").get("/nothing").jsonPath().getString("title"))
        .isEqualTo("Hittades inte");
    assertThat(fault("conflict", "en").jsonPath().getList("alternatives"))
        .isEqualTo(java.util.List.of("a"));
  }

  @Test
  void aBugTellsNothingButItsTraceId() {
    assertProblem(fault("bug", "en"), 500, "INTERNAL");
    assertProblem(fault("illegal-argument", "en"), 500, "INTERNAL");
    assertProblem(fault("XX000", "en"), 500, "INTERNAL");
  }

  @ParameterizedTest
  @CsvSource({
    "duplicate,409,DUPLICATE", "23P01,409,OVERLAP", "23503,409,REFERENCE_IN_USE",
        "22021,400,INVALID_CHARACTER",
    "22003,400,VALUE_OUT_OF_RANGE", "53300,503,UNAVAILABLE", "57P01,503,UNAVAILABLE",
        "unavailable,503,UNAVAILABLE"
  })
  void theDatabasesRefusalsAreTranslated(String kind, int status, String code) {
    Response answer = fault(kind, "en");

    assertProblem(answer, status, code);
    if (status == 503) {
      assertThat(answer.header("Retry-After")).isEqualTo("2");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "55P03"})
  void workThatMaySucceedIsDoneAgainThenGivenUp(String state) {
    fault("tries", "en");

    assertProblem(fault(state, "en"), 503, "UNAVAILABLE");
    assertThat(fault("tries", "en").asString()).isEqualTo("3");

    assertThat(fault(state + "-twice", "en").asString()).isEqualTo("ok");
    assertThat(fault("tries", "en").asString()).isEqualTo("3");
  }

  private static Response fault(String kind, String language) {
    return given().header("Accept-Language", language).get("/p/trial/fault/" + kind);
  }
}
