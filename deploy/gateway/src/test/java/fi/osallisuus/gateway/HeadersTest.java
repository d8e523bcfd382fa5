package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;
import static fi.osallisuus.gateway.Suite.json;
import static fi.osallisuus.gateway.Suite.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class HeadersTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @Test
  void aServiceSeesNobodysClaimAboutWhoOrWhereTheyAre() {
    var here = Suite.address();

    send(
        java.net.http.HttpRequest.newBuilder(
                java.net.URI.create("http://127.0.0.1:" + SUITE.port + "/p/b/headers"))
            .header("X-Forwarded-For", "203.0.113.9, " + here)
            .header("X-Forwarded-Host", "evil.example")
            .header("X-Forwarded-Prefix", "/evil")
            .header("Forwarded", "for=203.0.113.9")
            .header("X-Real-IP", "203.0.113.9")
            .header("X-User-Id", "1")
            .header("X-County", "90")
            .header("X-HTTP-Method-Override", "DELETE")
            .header("ce-county", "90")
            .header("ce_type", "x")
            .header("baggage", "county=90")
            .header("X-Request-Id", "r1")
            .header("Idempotency-Key", "k1")
            .header("If-Match", "\"3\"")
            .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));

    var seen = SUITE.booking.receivedAt("/p/b/headers").getFirst();
    assertThat(seen.headers().get("X-forwarded-for")).containsExactly(here);
    assertThat(seen.header("X-forwarded-proto")).isEqualTo("https");
    assertThat(seen.header("X-forwarded-host")).isEqualTo("osallisuus.example");
    assertThat(seen.headers().keySet())
        .doesNotContain(
            "X-forwarded-prefix",
            "Forwarded",
            "X-real-ip",
            "X-user-id",
            "X-county",
            "X-http-method-override",
            "Ce-county",
            "Ce_type",
            "Baggage");
    assertThat(seen.header("X-request-id")).isEqualTo("r1");
    assertThat(seen.header("Idempotency-key")).isEqualTo("k1");
    assertThat(seen.header("If-match")).isEqualTo("\"3\"");
    assertThat(seen.header("Traceparent"))
        .startsWith("00-" + TRACE)
        .doesNotContain("00f067aa0ba902b7");
  }

  @Test
  void aProblemCarriesTheCallersTrace() {
    var response =
        send(SUITE.to("/nowhere").header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-00"));

    assertThat(json(response).get("traceId").asString()).isEqualTo(TRACE);
    assertThat(json(response).get("instance").asString()).isEqualTo("/nowhere");
  }

  @Test
  void anAnswerSaysNothingOfTheServiceBehind() {
    SUITE.booking.on(
        "/api/booking/v1/created",
        exchange -> {
          var headers = exchange.getResponseHeaders();
          headers.set("Location", SUITE.booking.url() + "/api/booking/v1/holds/1");
          headers.set("Server", "internal/1.0");
          headers.set("X-Powered-By", "internal");
          headers.set("Access-Control-Allow-Origin", "*");
          headers.set("ETag", "\"1\"");
          StandIn.send(exchange, 201, "application/json", "{}");
        });

    var response = send(SUITE.to("/api/booking/v1/created").POST(BodyPublishers.noBody()));

    var headers = response.headers();
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(headers.firstValue("Location"))
        .hasValue("https://osallisuus.example/api/booking/v1/holds/1");
    assertThat(headers.firstValue("ETag")).hasValue("\"1\"");
    assertThat(headers.map())
        .doesNotContainKeys("server", "x-powered-by", "access-control-allow-origin");
  }

  @Test
  void everyAnswerTellsTheBrowserItsLimits() {
    for (var path : new String[] {"/api/booking/v1/x", "/nowhere", "/a;b"}) {
      var headers = send(SUITE.to(path)).headers();

      assertThat(headers.firstValue("Content-Security-Policy"))
          .hasValue("default-src 'none'; frame-ancestors 'none'");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
    }
  }

  @Test
  void aPageKeepsTheStricterPolicyOfItsService() {
    SUITE.feedback.on(
        "/p/f/strict",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
          StandIn.send(exchange, 200, "text/html", "<p>");
        });

    assertThat(send(SUITE.to("/p/f/strict")).headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'");
  }

  @Test
  void otherOriginsAreClosedOut() {
    var preflight =
        send(
            SUITE
                .to("/api/booking/v1/holds")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    var simple = send(SUITE.to("/api/booking/v1/x").header("Origin", "https://evil.example"));

    assertThat(preflight.statusCode()).isEqualTo(403);
    assertThat(json(preflight).get("code").asString()).isEqualTo("CROSS_ORIGIN_REFUSED");
    assertThat(preflight.headers().map()).doesNotContainKey("access-control-allow-origin");
    assertThat(simple.headers().map()).doesNotContainKey("access-control-allow-origin");
  }
}
