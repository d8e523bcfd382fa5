package fi.osallisuus.feedback.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.kit.test.Chromium;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** For any definition and any answers the browser and the service ask the same items. */
class ConditionsInTheBrowserTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int CASES = 1000;
  private static final List<String> TYPES =
      List.of("scale", "single", "multi", "boolean", "integer", "decimal", "date");
  private static final List<String> OPERATORS = List.of("exists", "=", "!=", ">", "<", ">=", "<=");

  private final Random random = new Random(20261122); // the same cases every day

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void theyAgreeOnAThousandCases() throws Exception {
    ArrayNode cases = JSON.createArrayNode();
    for (int i = 0; i < CASES; i++) {
      ObjectNode definition = definition();
      cases
          .addObject()
          .<ObjectNode>set("definition", definition)
          .set("answers", answers(definition));
    }

    JsonNode inBrowser = inBrowser(cases);

    int hidden = 0;
    for (int i = 0; i < CASES; i++) {
      var expected = inService(cases.get(i));
      assertThat(inBrowser.get(i).valueStream().map(JsonNode::asText).toList())
          .as(cases.get(i).toString())
          .isEqualTo(expected);
      hidden += 9 - expected.size();
    }
    assertThat(hidden).as("a test in which nothing is hidden says nothing").isGreaterThan(CASES);
  }

  private static List<String> inService(JsonNode scenario) {
    var definition = JSON.convertValue(scenario.get("definition"), Definition.class);
    Map<String, JsonNode> given = new HashMap<>();
    scenario.get("answers").properties().forEach(e -> given.put(e.getKey(), e.getValue()));
    // Everything is answered, so that what is not asked shows itself as a fault.
    var notAsked =
        AnswerSheet.strict(definition, given).faults().stream()
            .filter(fault -> fault.kind() == Fault.Kind.NOT_ASKED)
            .map(Fault::linkId)
            .toList();
    var asked = new ArrayList<String>();
    definition
        .questions()
        .map(q -> q.linkId())
        .filter(id -> !notAsked.contains(id))
        .forEach(asked::add);
    return asked;
  }

  private JsonNode inBrowser(ArrayNode cases) throws Exception {
    String script;
    try (var in =
        Objects.requireNonNull(
            ConditionsInTheBrowserTest.class.getResourceAsStream("/survey-assets/conditions.js"))) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    var page = chromium.open(800, true);
    var answer =
        page.evaluate(
            """
            async ([script, cases]) => {
              const code = await import(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
              return JSON.stringify(JSON.parse(cases).map((c) => code.asked(c.definition, c.answers)));
            }
            """,
            List.of(script, cases.toString()));
    return JSON.readTree((String) answer);
  }

  /** Three pages of three questions; conditions look back to an earlier page. */
  private ObjectNode definition() {
    var definition =
        JSON.createObjectNode()
            .put("key", "R")
            .put("version", "1.0.0")
            .put("notTreatmentNotice", false);
    definition.putArray("audiences").add("CLIENT");
    definition.set("title", text());
    var scale = definition.putObject("scales").putObject("FIVE").put("min", 1).put("max", 5);
    scale.putArray("labels");
    var types = new ArrayList<String>();
    for (int p = 0; p < 3; p++) {
      var page =
          definition.withArray("/item").addObject().put("linkId", "P" + p).put("type", "group");
      page.set("text", text());
      conditions(page, types, p);
      for (int q = 0; q < 3; q++) {
        var type = TYPES.get(random.nextInt(TYPES.size()));
        var item =
            page.withArray("/item").addObject().put("linkId", "Q" + (3 * p + q)).put("type", type);
        item.set("text", text());
        switch (type) {
          case "scale" -> item.put("scale", "FIVE");
          case "integer", "decimal" -> item.put("min", 0).put("max", 5);
          case "single", "multi" -> {
            for (String code : List.of("A", "B", "C")) {
              item.withArray("/answerOption").addObject().put("code", code).set("text", text());
            }
          }
          default -> {
            // Nothing more.
          }
        }
        conditions(item, types, p);
      }
      page.get("item").forEach(item -> types.add(item.get("type").asText()));
    }
    return definition;
  }

  private void conditions(ObjectNode item, List<String> earlier, int page) {
    if (page == 0 || random.nextBoolean()) {
      return;
    }
    item.put("enableBehavior", random.nextBoolean() ? "all" : "any");
    for (int c = 0; c <= random.nextInt(3); c++) {
      int question = random.nextInt(earlier.size());
      String operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
      var condition = item.withArray("/enableWhen").addObject();
      condition.put("question", "Q" + question).put("operator", operator);
      // Now and then the wrong kind of value: both must make the same of it.
      String type =
          random.nextInt(10) == 0 ? TYPES.get(random.nextInt(TYPES.size())) : earlier.get(question);
      condition.set(
          "answer",
          operator.equals("exists")
              ? JSON.getNodeFactory().booleanNode(random.nextBoolean())
              : one(value(type)));
    }
  }

  private ObjectNode answers(ObjectNode definition) {
    var answers = JSON.createObjectNode();
    for (JsonNode page : definition.get("item")) {
      for (JsonNode item : page.get("item")) {
        answers.set(item.get("linkId").asText(), value(item.get("type").asText()));
      }
    }
    return answers;
  }

  private static JsonNode one(JsonNode value) {
    return value.isArray() ? value.get(0) : value;
  }

  private JsonNode value(String type) {
    var nodes = JSON.getNodeFactory();
    return switch (type) {
      case "scale" -> nodes.numberNode(1 + random.nextInt(5));
      case "integer" -> nodes.numberNode(random.nextInt(6));
      case "decimal" -> nodes.numberNode(random.nextInt(50) / 10.0);
      case "boolean" -> nodes.booleanNode(random.nextBoolean());
      case "date" ->
          nodes.textNode("2026-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(9)));
      case "single" -> nodes.textNode(List.of("A", "B", "C").get(random.nextInt(3)));
      default -> {
        var codes = nodes.arrayNode().add(List.of("A", "B").get(random.nextInt(2)));
        yield random.nextBoolean() ? codes.add("C") : codes;
      }
    };
  }

  private static ObjectNode text() {
    return JSON.createObjectNode().put("fi", "a").put("sv", "b").put("en", "c");
  }
}
