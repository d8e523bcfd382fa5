package fi.osallisuus.local.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Real Keycloak tokens of the local profile's sample users, asked for once and renewed before they
 * expire.
 */
final class Tokens {
  static final String REGIONAL_SYSTEM = "regional-17";

  /**
   * Asked again this long before the end, so that no request carries a token that dies on the way.
   */
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private record Held(String token, Instant until) {}

  private final RunningSuite suite;
  private final HttpClient http;
  private final Map<String, Held> held = new ConcurrentHashMap<>();

  Tokens(RunningSuite suite, HttpClient http) {
    this.suite = suite;
    this.http = http;
  }

  String of(String user) {
    return held.compute(
            user, (name, old) -> old == null || Instant.now().isAfter(old.until) ? ask(name) : old)
        .token;
  }

  private Map<String, String> form(String user) {
    return user.equals(REGIONAL_SYSTEM)
        ? Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            REGIONAL_SYSTEM,
            "client_secret",
            suite.regionalSecret())
        : Map.of(
            "grant_type",
            "password",
            "client_id",
            "local-cli",
            "username",
            user,
            "password",
            suite.samplePassword());
  }

  private Held ask(String user) {
    var form = form(user);
    var body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(URI.create(suite.issuer() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(
            "Keycloak gave no token for %s: %d".formatted(user, answer.statusCode()));
      }
      var token = SuiteApi.read(answer.body());
      var until = Instant.now().plusSeconds(token.path("expires_in").asLong()).minus(MARGIN);
      return new Held(token.path("access_token").asText(), until);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
