package fi.osallisuus.kit.test;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One operation, called with what the document and the test know of it. */
final class StrangerCall {
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
    Response answer = send(token, "{}");
    if (answer.statusCode() != status) {
      failures.add(line(who, "expected " + status, answer));
    } else if (!isProblem(answer)) {
      failures.add(line(who, "expected a problem", answer));
    } else if (status == 401 && answer.header("WWW-Authenticate") == null) {
      failures.add(line(who, "expected WWW-Authenticate", answer));
    }
  }

  /** In the form of the suite, or of FHIR where that is spoken. */
  private static boolean isProblem(Response answer) {
    String type = String.valueOf(answer.contentType());
    return type.startsWith("application/problem+json")
        || (type.startsWith("application/fhir+json")
            && "OperationOutcome".equals(answer.jsonPath().getString("resourceType")));
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
    Response answer = send(token, body());
    boolean list =
        operation.method().equals("GET") && answer.statusCode() == 200 && isEmpty(answer);
    boolean created =
        !operation.path().contains("{") && List.of(409, 422).contains(answer.statusCode());
    if (answer.statusCode() != 404 && !list && !created) {
      failures.add(line(who, "expected 404 or an empty page", answer));
    }
  }

  private static boolean isEmpty(Response answer) {
    if (answer.contentType().startsWith("application/fhir+json")) {
      return "Bundle".equals(answer.jsonPath().getString("resourceType"))
          && answer.jsonPath().get("entry") == null;
    }
    Object items =
        answer.contentType().contains("json")
            ? answer.jsonPath().get("items")
            : List.of(answer.asString());
    return items instanceof List<?> list && list.isEmpty();
  }

  private Response send(String token, Object body) {
    var request =
        given()
            .urlEncodingEnabled(false)
            .accept("application/json, */*;q=0.5")
            .redirects()
            .follow(false);
    if (token != null) {
      request.auth().oauth2(token);
    }
    if (operation.node().has("requestBody")) {
      request.contentType(contentType()).body(body);
    }
    if (!operation.method().equals("GET")) {
      request.header("Idempotency-Key", UUID.randomUUID()).header("If-Match", "\"1\"");
    }
    return request.request(operation.method(), path() + query());
  }

  private String contentType() {
    JsonNode content =
        OpenApiDocument.resolve(document, operation.node().path("requestBody")).path("content");
    return content.isEmpty() ? ContentType.JSON.toString() : content.fieldNames().next();
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

  private String line(String who, String expected, Response answer) {
    String code =
        String.valueOf(answer.contentType()).contains("json")
            ? answer.jsonPath().getString("code")
            : "";
    return "%s %s: %s, was %d %s"
        .formatted(operation.name(), who, expected, answer.statusCode(), code);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
