package fi.osallisuus.local.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One caller of the suite's public API through the gateway: a signed-in user, a regional system or
 * nobody.
 */
public final class SuiteApi {
  /** Keeps decimals as they are written: 4.10 stays 4.10. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .build();

  /** Longer than any promise of the suite, so that a hang is reported as one. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** A service just started on a busy machine may need a few tries until it is warm. */
  private static final int REPEATS = 15;

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final RunningSuite suite;
  private final HttpClient http;
  private final @Nullable Tokens tokens;
  private final String user;

  private SuiteApi(RunningSuite suite, HttpClient http, @Nullable Tokens tokens, String user) {
    this.suite = suite;
    this.http = http;
    this.tokens = tokens;
    this.user = user;
  }

  /** A caller without a token: a client with a link, a code or a tablet. */
  public static SuiteApi anyone(RunningSuite suite) {
    return new SuiteApi(suite, HttpClient.newHttpClient(), null, "");
  }

  /** The same connection, signed in as a sample user. */
  public SuiteApi as(String sampleUser) {
    return new SuiteApi(suite, http, tokens == null ? new Tokens(suite, http) : tokens, sampleUser);
  }

  /** The same connection as the regional system of county 17, which has no user. */
  public SuiteApi asRegionalSystem() {
    return as(Tokens.REGIONAL_SYSTEM);
  }

  /** The access token itself, for a connection of another kind. */
  public String token() {
    if (tokens == null) {
      throw new IllegalStateException("nobody is signed in");
    }
    return tokens.of(user);
  }

  /** The signed-in user's account: the subject of the token. */
  public String accountId() {
    var payload = Base64.getUrlDecoder().decode(token().split("\\.")[1]);
    return read(new String(payload, StandardCharsets.UTF_8)).path("sub").asText();
  }

  public Answer get(String path) {
    return send("GET", path, null, Map.of());
  }

  /** A creating or acting request with an idempotency key of its own. */
  public Answer post(String path, @Nullable Object body) {
    return send("POST", path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
  }

  /** A verb on a resource whose current version is looked up first. */
  public Answer act(String resource, String verb, @Nullable Object body) {
    return post(resource + ":" + verb, body, get(resource).expect(200).etag());
  }

  public Answer post(String path, @Nullable Object body, String etag) {
    return send(
        "POST",
        path,
        body,
        Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", etag));
  }

  public Answer put(String path, Object body, String etag) {
    return send("PUT", path, body, Map.of("If-Match", etag));
  }

  /**
   * Sends a request; a service that was too slow is asked again with the same key, so nothing
   * happens twice.
   */
  public Answer send(
      String method, String path, @Nullable Object body, Map<String, String> headers) {
    var answer = once(method, path, body, headers);
    boolean unknown = false;
    for (var again = 0;
        again < REPEATS && (answer.status() == 503 || answer.status() == 504);
        again++) {
      unknown |= answer.status() == 504;
      rest();
      answer = once(method, path, body, headers);
    }
    // the try that nobody waited for has had its effect: what stands there now is the answer
    return unknown && answer.status() == 412 && headers.containsKey("If-Match")
        ? get(path.replaceFirst(":[a-z-]+$", ""))
        : answer;
  }

  /** Sends a request and takes whatever comes. */
  public Answer once(
      String method, String path, @Nullable Object body, Map<String, String> headers) {
    var request = HttpRequest.newBuilder(suite.gateway().resolve(path)).timeout(PATIENCE);
    headers.forEach(request::header);
    if (tokens != null) {
      request.header("Authorization", "Bearer " + tokens.of(user));
    }
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    request.method(
        method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body)));
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          answer.statusCode(),
          answer.headers(),
          answer.body(),
          read(answer.body()),
          method + " " + path);
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(method + " " + path, e);
    }
  }

  private static void rest() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String write(Object body) {
    try {
      return body instanceof String text ? text : JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode read(String text) {
    try {
      return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }
}
