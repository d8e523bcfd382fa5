package fi.osallisuus.kit.test;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The OpenAPI document of the service under test. */
final class OpenApiDocument {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private OpenApiDocument() {}

  /** One operation: "GET /api/…" and its node. */
  record Operation(String method, String path, JsonNode node) {
    String name() {
      return method + " " + path;
    }

    List<String> roles() {
      var roles = new ArrayList<String>();
      node.path("x-roles").forEach(role -> roles.add(role.asText()));
      return roles;
    }
  }

  static JsonNode fetch(String path) {
    String json =
        given().queryParam("format", "json").get(path).then().statusCode(200).extract().asString();
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Operation> operations(JsonNode document) {
    var found = new ArrayList<Operation>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          found.add(
              new Operation(
                  method.getKey().toUpperCase(java.util.Locale.ROOT),
                  path.getKey(),
                  method.getValue()));
        }
      }
    }
    return found;
  }

  /** Follows a local reference. */
  static JsonNode resolve(JsonNode document, JsonNode node) {
    String ref = node.path("$ref").asText("");
    return ref.isEmpty() ? node : resolve(document, document.at(ref.substring(1)));
  }

  /** The same document always prints the same: keys sorted, two blanks, one line end. */
  static String print(JsonNode document) {
    var printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    try {
      Object sorted = JSON.treeToValue(document, Object.class);
      return JSON.writer(printer).writeValueAsString(sorted) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
