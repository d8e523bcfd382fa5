package fi.osallisuus.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operation, called with what the document and the test know of it; by a bare client, since
 * there are thousands of calls.
 */
final class StrangerCall {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  private final JsonNode document;
  private final OpenApiDocument.Operation operation;
  private final Map<String, Object> ids;
  private final Map<String, Object> bodies;

  StrangerCall(
      JsonNode document,
      OpenApiDocument.Operation operation,
      Map<String, Object> ids,
      Map<String, Object> bodies) {
    this.document = document;
    this.operation = operation;
    this.ids = ids;
    this.bodies = bodies;
  }

  /** A stream has no end to wait for, and what is created belongs to its creator. */
  boolean touchesExistingObjects() {
    boolean stream =
        operation.node().path("responses").path("200").path("content").has("text/event-stream");
    return !stream
        && (operation.path().contains("{")
            || operation.method().equals("GET")
            || bodies.containsKey(operation.name()));
  }

  void expect(String who, String token, int status, List<String> failures) {
    var reply = send(token, "{}");
    if (reply.status() != status) {
      failures.add(line(who, "expected " + status, reply));
    } else if (!reply.isProblem()) {
      failures.add(line(who, "expected a problem", reply));
    } else if (status == 401 && !reply.tellsHowToSignIn()) {
      failures.add(line(who, "expected WWW-Authenticate", reply));
    }
  }

  /** The object does not exist for them: 404, or a page without it. */
  void expectNothing(String who, String token, List<String> failures) {
    Matcher parameter = PARAMETER.matcher(operation.path());
    while (parameter.find()) {
      if (id(parameter.group(1), operation.path().substring(0, parameter.end())).isEmpty()) {
        failures.add(operation.name() + ": no id of an existing object for " + parameter.group());
        return;
      }
    }
    var reply = send(token, body());
    boolean list = operation.method().equals("GET") && reply.status() == 200 && reply.isEmpty();
    boolean created = !operation.path().contains("{") && reply.refusesTheBody();
    if (reply.status() != 404 && !list && !created) {
      failures.add(line(who, "expected 404 or an empty page", reply));
    }
  }

  private StrangerReply send(String token, Object body) {
    var request =
        HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + path() + query()))
            .header("Accept", "application/json, */*;q=0.5");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    var publisher = BodyPublishers.noBody();
    if (operation.node().has("requestBody")) {
      request.header("Content-Type", contentType());
      publisher = published(body);
    }
    if (!operation.method().equals("GET")) {
      request.header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", "\"1\"");
    }
    try {
      return StrangerReply.of(
          CLIENT.send(
              request.method(operation.method(), publisher).build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(operation.name(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static BodyPublisher published(Object body) {
    try {
      return switch (body) {
        case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
        case String text -> BodyPublishers.ofString(text);
        default -> BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
      };
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String contentType() {
    JsonNode content =
        OpenApiDocument.resolve(document, operation.node().path("requestBody")).path("content");
    return content.isEmpty() ? "application/json" : content.fieldNames().next();
  }

  private String path() {
    return PARAMETER
        .matcher(operation.path())
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    encode(
                        id(found.group(1), operation.path().substring(0, found.end()))
                            .orElse("00000000-0000-7000-8000-000000000000"))));
  }

  private String query() {
    var query = new StringBuilder();
    for (JsonNode reference : operation.node().path("parameters")) {
      JsonNode parameter = OpenApiDocument.resolve(document, reference);
      String name = parameter.path("name").asText();
      if (parameter.path("in").asText().equals("query")) {
        JsonNode example =
            parameter.has("example")
                ? parameter.path("example")
                : parameter.path("schema").path("example");
        Optional<String> value =
            id(name, name).or(() -> Optional.of(example.asText("")).filter(t -> !t.isEmpty()));
        if (value.isPresent()
            && (parameter.path("required").asBoolean() || ids.containsKey(name))) {
          query
              .append(query.isEmpty() ? '?' : '&')
              .append(name)
              .append('=')
              .append(encode(value.get()));
        }
      }
    }
    return query.toString();
  }

  /** By the longest path end that was given for this place, else by the parameter's name. */
  private Optional<String> id(String name, String upToHere) {
    return ids.entrySet().stream()
        .filter(e -> e.getKey().contains("{") && upToHere.endsWith(e.getKey()))
        .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
        .map(e -> String.valueOf(e.getValue()))
        .or(() -> Optional.ofNullable(ids.get(name)).map(String::valueOf));
  }

  private Object body() {
    Object given = bodies.get(operation.name());
    if (given != null) {
      return given;
    }
    JsonNode content =
        OpenApiDocument.resolve(document, operation.node().path("requestBody")).path("content");
    for (JsonNode media : content) {
      JsonNode schema = OpenApiDocument.resolve(document, media.path("schema"));
      for (JsonNode example :
          List.of(media.path("example"), media.path("examples").path(0), schema.path("example"))) {
        if (!example.isMissingNode()) {
          return example.toString();
        }
      }
      if (!media.path("examples").isEmpty()) {
        return media.path("examples").iterator().next().path("value").toString();
      }
    }
    return "{}";
  }

  private String line(String who, String expected, StrangerReply reply) {
    return "%s %s: %s, was %s".formatted(operation.name(), who, expected, reply);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
