package fi.osallisuus.gateway;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as it is shipped, between real connections; started once for all tests. */
class Suite {

  static final String DOCUMENT =
      """
      {"openapi":"3.0.3","info":{"title":"Booking","version":"1"},
       "paths":{
         "/api/booking/v1/holds":{"post":{
           "parameters":[{"name":"Idempotency-Key","in":"header","required":true,"schema":{"type":"string"}}],
           "requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Hold"}}}},
           "responses":{"201":{"description":"held"}}}},
         "/api/booking/v1/appointments/{id}:cancel":{"post":{
           "parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string","format":"uuid"}}],
           "requestBody":{"content":{"application/json":{"schema":{"type":"object","required":["reason"],
             "properties":{"reason":{"type":"string","enum":["CLIENT","PROVIDER"]}}}}}},
           "responses":{"200":{"description":"cancelled"}}}},
         "/api/booking/v1/imports":{"post":{
           "requestBody":{"content":{"text/csv":{"schema":{"type":"string"}}}},
           "responses":{"200":{"description":"brought in"}}}}},
       "components":{
         "securitySchemes":{"bearer":{"type":"http","scheme":"bearer"}},
         "schemas":{"Hold":{"type":"object","additionalProperties":false,"required":["slotStart","clientType"],
           "properties":{"slotStart":{"type":"string","format":"date-time"},
             "clientType":{"type":"string","enum":["OWN_EXPERIENCE","NEXT_OF_KIN"]},
             "alias":{"type":"string","nullable":true,"maxLength":20},
             "count":{"type":"integer","minimum":1},
             "languages":{"type":"array","items":{"type":"string","pattern":"^[a-z]{2}$"}}}}}}}
      """;

  static final Suite SUITE = new Suite();

  final StandIn keycloak = new StandIn();
  final StandIn registry = new StandIn();
  final StandIn booking = new StandIn();
  final StandIn feedback = new StandIn();
  final StandIn analytics = new StandIn();
  final Signer signer = new Signer();
  final String issuer = keycloak.url() + "/realms/osallisuus";
  final int port = freePort();
  final int managementPort = freePort();
  final ConfigurableApplicationContext gateway;

  private static final AtomicInteger ADDRESS = new AtomicInteger();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Suite() {
    publish(signer);
    for (var one : List.of("registry", "booking", "feedback", "analytics")) {
      service(one).on("/api/" + one + "/v1/openapi", StandIn.json(200, DOCUMENT));
    }
    gateway =
        start(
            port,
            managementPort,
            issuer,
            registry.url(),
            booking.url(),
            feedback.url(),
            analytics.url());
  }

  /** Every test comes from an address of its own, so that their limits do not mix. */
  static ConfigurableApplicationContext start(
      int port,
      int managementPort,
      String issuer,
      String registry,
      String booking,
      String feedback,
      String analytics,
      String... more) {
    var settings =
        new java.util.ArrayList<>(
            List.of(
                "--OSALLISUUS_HTTP_PORT=" + port,
                "--OSALLISUUS_MANAGEMENT_PORT=" + managementPort,
                "--OSALLISUUS_OIDC_ISSUER=" + issuer,
                "--OSALLISUUS_PUBLIC_URL=https://osallisuus.example",
                "--OSALLISUUS_REGISTRY_URL=" + registry,
                "--OSALLISUUS_BOOKING_URL=" + booking,
                "--OSALLISUUS_FEEDBACK_URL=" + feedback,
                "--OSALLISUUS_ANALYTICS_URL=" + analytics,
                "--OSALLISUUS_TRUSTED_PROXIES=1",
                // Refilled so slowly that a slow machine meets the limits as well.
                "--osallisuus.limits.client.per-minute=60",
                "--osallisuus.limits.public-write.per-minute=60"));
    settings.addAll(List.of(more));
    return GatewayApplication.application().run(settings.toArray(String[]::new));
  }

  void publish(Signer keys) {
    keycloak.on("/realms/osallisuus/protocol/openid-connect/certs", StandIn.json(200, keys.keys()));
  }

  StandIn service(String name) {
    return switch (name) {
      case "registry" -> registry;
      case "booking" -> booking;
      case "feedback" -> feedback;
      default -> analytics;
    };
  }

  String token(Consumer<JWTClaimsSet.Builder> change) {
    return signer.token(issuer, change);
  }

  String token() {
    return token(claims -> {});
  }

  static String address() {
    var n = ADDRESS.incrementAndGet();
    return "10.1.%d.%d".formatted(n / 250, n % 250 + 1);
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(java.time.Duration.ofSeconds(15))
        .header("X-Forwarded-For", address());
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
