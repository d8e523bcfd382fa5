package fi.osallisuus.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the description of every operation must have. */
final class OpenApiRules {
  private OpenApiRules() {}

  static List<String> gaps(JsonNode document) {
    var gaps = new ArrayList<String>();
    if (!document.path("openapi").asText().startsWith("3.0")) {
      gaps.add("the document is not OpenAPI 3.0");
    }
    if (document.path("info").path("title").asText().isBlank()
        || document.path("info").path("description").asText().isBlank()) {
      gaps.add("info has no title or no description");
    }
    for (OpenApiDocument.Operation operation : OpenApiDocument.operations(document)) {
      gaps(document, operation).forEach(gap -> gaps.add(operation.name() + ": " + gap));
    }
    for (JsonNode pattern : document.findValues("pattern")) {
      // Read by other languages' tools, the gateway's among them: the words of ECMA 262 only.
      if (pattern.isTextual()
          && (pattern.asText().contains("(?") || pattern.asText().contains("\\p{"))) {
        gaps.add("the pattern " + pattern.asText() + " is Java's own");
      }
    }
    return gaps;
  }

  private static List<String> gaps(JsonNode document, OpenApiDocument.Operation operation) {
    var gaps = new ArrayList<String>();
    JsonNode node = operation.node();
    for (String text : List.of("summary", "description", "operationId")) {
      if (node.path(text).asText().isBlank()) {
        gaps.add("no " + text);
      }
    }
    if (node.path("tags").isEmpty()) {
      gaps.add("no tag");
    }
    if (node.path("x-roles").isEmpty()) {
      gaps.add("no x-roles: the method has no role annotation, or its path was not recognised");
    }
    for (JsonNode reference : node.path("parameters")) {
      JsonNode parameter = OpenApiDocument.resolve(document, reference);
      if (!parameter.has("schema") && !parameter.has("content")) {
        // Without it the whole document is invalid, and strict readers refuse all of it.
        gaps.add("the parameter " + parameter.path("name").asText() + " has no schema");
      }
    }
    if (node.has("requestBody")) {
      content(
          document,
          OpenApiDocument.resolve(document, node.path("requestBody")),
          "the request body",
          gaps);
    }
    answers(document, node, gaps);
    return gaps;
  }

  private static void answers(JsonNode document, JsonNode node, List<String> gaps) {
    boolean success = false;
    for (Map.Entry<String, JsonNode> answer : node.path("responses").properties()) {
      if (answer.getKey().startsWith("2") || answer.getKey().startsWith("3")) {
        success = true;
        content(
            document,
            OpenApiDocument.resolve(document, answer.getValue()),
            "answer " + answer.getKey(),
            gaps);
      }
    }
    if (!success) {
      gaps.add("no 2xx or 3xx answer");
    }
  }

  private static void content(JsonNode document, JsonNode holder, String what, List<String> gaps) {
    for (Map.Entry<String, JsonNode> media : holder.path("content").properties()) {
      JsonNode schema = OpenApiDocument.resolve(document, media.getValue().path("schema"));
      boolean example =
          media.getValue().has("example")
              || media.getValue().has("examples")
              || schema.has("example")
              || schema.has("examples");
      // A page or a file of another type is shown by its own form, not by an example in JSON.
      if (!example && media.getKey().contains("json")) {
        gaps.add("no example for " + what);
      }
    }
  }
}
