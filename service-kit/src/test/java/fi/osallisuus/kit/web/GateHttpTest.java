package fi.osallisuus.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GateHttpTest extends WebTest {
  private static final String CODE = "131052-308T";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"%s\",\"size\":1}|/name",
        "{\"name\":\"a\",\"size\":1,\"tags\":[\"a\",\"on %s.\"]}|/tags/1",
        "{\"name\":\"a\",\"size\":1,\"parts\":[{\"label\":\"%s\"}]}|/parts/0/label",
        "{\"name\":\"a\",\"size\":1,\"labels\":{\"%s\":\"x\"}}|/labels",
        "{\"%s\":1}|``",
        "[[\"%s\"]]|/0/0",
        "\"%s\"|``",
      })
  void anIdentityCodeAnywhereInABodyIsRefusedAndPointedAt(String template, String pointer) {
    for (String code : List.of(CODE, "131052\u2013308t", "\\u0031\\u0033\\u0031052-308T")) {
      assertRefused(make(template.formatted(code)), pointer);
    }
  }

  @Test
  void anIdentityCodeIsRefusedInFormsTextsAddressesAndKeys() {
    assertRefused(
        given()
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("comment", "Olen " + CODE)
            .post("/p/trial/form"),
        "form/comment");
    assertRefused(given().contentType("text/plain").body("Olen " + CODE).post("/p/trial/text"), "");
    assertRefused(
        given().contentType("text/plain").body("a;b\n1;2\n3;" + CODE + "\n").post("/p/trial/text"),
        "line/3");
    assertRefused(given().get("/p/trial/fault/" + CODE), "path");
    assertRefused(raw().get("/p/trial/fault/131052%E2%80%93308T"), "path");
    assertRefused(raw().get("/nothing/" + CODE), "path");
    assertRefused(given().queryParam("q", CODE).get("/p/trial"), "query/q");
    assertRefused(raw().get("/p/trial?q=131052+-+308T"), "query/q");
    assertRefused(raw().get("/p/trial?" + CODE + "=1"), "query");
    assertRefused(
        coordinator().header("Idempotency-Key", CODE).get(THINGS), "header/Idempotency-Key");
  }

  @Test
  void anAnswerALogLineAndAMetricNeverRepeatTheCode() throws IOException {
    var lines = new ArrayList<String>();
    var handler = collectInto(lines);
    var root = Logger.getLogger("");
    root.addHandler(handler);
    try {
      given().get("/p/trial/fault/" + CODE);
      raw().get("/p/trial;x=" + CODE);
      make("{\"name\":\"" + CODE + "\"}");
      given().get("/p/trial/fault/bug");
    } finally {
      root.removeHandler(handler);
    }

    assertThat(lines).noneMatch(line -> line.contains("131052"));
    assertThat(lines.stream().filter(line -> line.contains("Unexpected error"))).hasSize(1);
    assertThat(metrics()).doesNotContain("131052").contains("http_server_requests");
  }

  @Test
  void ordinaryFormsAndTextsPass() {
    assertThat(given().formParam("comment", "Kiitos").post("/p/trial/form").asString())
        .isEqualTo("<p>6");
    assertThat(
            given()
                .contentType("text/plain")
                .body("Kiitos 0401234567")
                .post("/p/trial/text")
                .asString())
        .isEqualTo("17");
    assertThat(
            given()
                .contentType("application/json")
                .body("{\"a\":\"b\"}")
                .post("/p/trial/any")
                .jsonPath()
                .getString("actor"))
        .isEqualTo("public");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/trial/v1/things;x=1", "/api;x=1/trial/v1/things", "/api/trial/v1%2fthings",
            "/api/trial/v1/%2e%2e/x",
        "//api/trial/v1/things", "/api/trial/./v1/things", "/api/trial/../trial/v1/things",
            "/api/trial/v1/things%253b",
        "/p/trial%5cform", "/q/..;/openapi", "/api/trial/v1/things%3Bx"
      })
  void pathsThatCanBeReadTwoWaysAreRefusedBeforeRouting(String path) throws IOException {
    assertThat(rawStatus(path))
        .contains(" 400 ")
        .contains("PATH_REFUSED")
        .contains("application/problem+json");
  }

  @Test
  void aBodyOverTheLimitIsRefusedWhetherItsLengthIsSaidOrNot() throws IOException {
    String big = "{\"name\":\"" + "a".repeat(300_000) + "\"}";
    assertProblem(make(big), 413, "CONTENT_TOO_LARGE");
    assertThat(chunked("/p/trial/any", big)).contains(" 413 ").contains("CONTENT_TOO_LARGE");
    assertProblem(
        given()
            .contentType("application/x-www-form-urlencoded")
            .formParam("comment", "a".repeat(100_000))
            .post("/p/trial/form"),
        413,
        "CONTENT_TOO_LARGE");
  }

  @Test
  void aSourceThatCallsTooOftenWaits() {
    Response answer = given().header("X-Forwarded-For", "192.0.2.1").post("/p/trial/limited");
    int passed = 0;
    // 1,000 and the few that come back while the loop runs.
    while (answer.statusCode() == 200 && passed < 1100) {
      passed++;
      answer = given().header("X-Forwarded-For", "192.0.2.1").post("/p/trial/limited");
    }

    assertThat(passed).isBetween(1000, 1050);
    assertProblem(answer, 429, "TOO_MANY_REQUESTS");
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 90);
    assertThat(given().header("X-Forwarded-For", "192.0.2.2").post("/p/trial/limited").statusCode())
        .isEqualTo(200);
    assertThat(
            given()
                .header("X-Forwarded-For", "192.0.2.9, 192.0.2.1")
                .post("/p/trial/limited")
                .statusCode())
        .isEqualTo(429);
  }

  @Test
  void aPageHasAStrictPolicyAndIsNotKept() {
    Response page = given().get("/p/trial");

    assertThat(page.contentType()).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy"))
        .isEqualTo(SecurityHeaders.PAGE_POLICY)
        .doesNotContain("unsafe");
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.header("Server")).isNull();
  }

  private static void assertRefused(Response answer, String pointer) {
    assertProblem(answer, 422, "PERSONAL_IDENTITY_CODE", pointer);
    assertThat(answer.asString()).doesNotContain("131052", "308T");
  }

  private static String metrics() {
    int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
    return given().port(port).get("/q/metrics").asString();
  }

  @Test
  void aBodyThatIsNotUtf8IsMalformed() throws IOException {
    var latin1 =
        exchange(
            "POST /p/trial/any HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"a\":\"\u00e4\"}",
            StandardCharsets.ISO_8859_1);

    assertThat(latin1).contains(" 400 ").contains("MALFORMED_JSON");
    // What is no URI at all is refused by the HTTP server itself, bare.
    assertThat(rawStatus("/p/trial?a=%zz")).startsWith("HTTP/1.1 400 ").doesNotContain("zz");
  }

  private static String rawStatus(String path) throws IOException {
    return exchange("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  private static String chunked(String path, String body) throws IOException {
    return exchange(
        "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
            .formatted(path, body.length(), body));
  }

  private static String exchange(String request) throws IOException {
    return exchange(request, StandardCharsets.UTF_8);
  }

  private static String exchange(String request, java.nio.charset.Charset charset)
      throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(charset));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Handler collectInto(List<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        lines.add(
            record.getMessage()
                + " "
                + java.util.Arrays.toString(record.getParameters())
                + " "
                + record.getThrown());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
