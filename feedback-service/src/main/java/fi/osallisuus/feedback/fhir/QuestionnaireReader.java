package fi.osallisuus.feedback.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.osallisuus.feedback.instrument.Condition.Operator;
import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.kit.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a Questionnaire as a definition: ours without loss, others as far as the format goes. What
 * it has no word for is refused with its place, and never left out silently.
 */
final class QuestionnaireReader {
  static final Map<Operator, String> OPERATORS =
      Map.of(
          Operator.EXISTS, "exists",
          Operator.EQUAL, "=",
          Operator.NOT_EQUAL, "!=",
          Operator.GREATER, ">",
          Operator.LESS, "<",
          Operator.AT_LEAST, ">=",
          Operator.AT_MOST, "<=");

  private static final JsonMapper JSON = new JsonMapper();

  /** What a foreign text may be as long as, until its author says otherwise. */
  private static final int USUAL_TEXT = 1000;

  private static final int USUAL_LINE = 200;

  private final JsonNode resource;
  private final String language;
  private final Problem unsupported =
      Problem.unprocessable(
          "FHIR_UNSUPPORTED", "The questionnaire holds what instruments have no word for.");

  private QuestionnaireReader(JsonNode resource) {
    this.resource = resource;
    this.language = resource.path("language").asText("fi").replaceFirst("-FI$", "");
  }

  static Definition read(JsonNode resource) {
    if (!"Questionnaire".equals(resource.path("resourceType").textValue())) {
      throw Problem.unprocessable("FHIR_NOT_A_QUESTIONNAIRE", "Send a Questionnaire of FHIR R4.")
          .at("/resourceType");
    }
    return new QuestionnaireReader(resource).definition();
  }

  private Definition definition() {
    var out = JSON.createObjectNode();
    out.put("key", code(resource.path("name").asText(resource.path("id").asText("IMPORTED"))));
    String version = resource.path("version").asText("");
    out.put("version", version.matches("([0-9]{1,4}\\.){2}[0-9]{1,4}") ? version : "1.0.0");
    var audiences = out.putArray("audiences");
    Fhir.extensions(resource, Fhir.own("audience"))
        .forEach(e -> audiences.add(e.path("valueCode").asText()));
    if (audiences.isEmpty()) {
      audiences.add("CLIENT"); // The strictest gates, until its author says otherwise.
    }
    value(resource, "not-treatment-notice")
        .ifPresentOrElse(
            v -> out.set("notTreatmentNotice", v), () -> out.put("notTreatmentNotice", false));
    Fhir.extensions(resource, Fhir.own("language"))
        .forEach(e -> out.withArray("/languages").add(e.path("valueCode")));
    out.set("title", Translations.read(resource, "title", language));
    if (resource.path("copyright").isTextual()) {
      out.set("licence", resource.get("copyright"));
    }
    Fhir.extension(resource, Fhir.own("attribution"))
        .ifPresent(e -> out.set("attribution", Translations.read(e, "valueString", language)));
    value(resource, "locked").ifPresent(v -> out.set("locked", v));
    Fhir.extension(resource, Fhir.own("scoring"))
        .ifPresent(
            scoring ->
                List.of("rule", "headline", "leastAnswered")
                    .forEach(
                        part ->
                            Fhir.value(scoring, part)
                                .ifPresent(v -> out.withObject("/scoring").set(part, v))));
    Fhir.extensions(resource, Fhir.own("scale")).forEach(scale -> scale(out, scale));
    pages(out);
    if (!unsupported.errors().isEmpty()) {
      throw unsupported;
    }
    try {
      return JSON.convertValue(out, Definition.class);
    } catch (IllegalArgumentException e) {
      throw Problem.unprocessable(
          "FHIR_UNREADABLE", "An extension of this questionnaire has a value that it cannot have.");
    }
  }

  private void scale(ObjectNode out, JsonNode scale) {
    var read = JSON.createObjectNode();
    List.of("min", "max")
        .forEach(part -> Fhir.value(scale, part).ifPresent(v -> read.set(part, v)));
    var labels = read.putArray("labels");
    Fhir.extensions(scale, "label")
        .forEach(
            label -> {
              var words = labels.addObject();
              Fhir.value(label, "value").ifPresent(v -> words.set("value", v));
              Fhir.extension(label, "text")
                  .ifPresent(e -> words.set("text", Translations.read(e, "valueString", language)));
            });
    Fhir.extension(scale, "cannotSay")
        .ifPresent(e -> read.set("cannotSay", Translations.read(e, "valueString", language)));
    ObjectNode scales = out.withObject("/scales");
    scales.set(Fhir.value(scale, "name").map(JsonNode::asText).orElse("SCALE"), read);
  }

  /** Items at the top that are no groups are put on a page of their own. */
  private void pages(ObjectNode out) {
    var pages = out.putArray("item");
    ObjectNode loose = null;
    var items = resource.path("item");
    for (int i = 0; i < items.size(); i++) {
      if ("group".equals(items.get(i).path("type").asText())) {
        loose = null;
        pages.add(item(items.get(i), "/item/" + i, true));
      } else {
        if (loose == null) {
          loose = pages.addObject().put("linkId", "PAGE_" + pages.size()).put("type", "group");
          loose.set("text", Translations.read(resource, "title", language));
        }
        loose.withArray("/item").add(item(items.get(i), "/item/" + i, false));
      }
    }
  }

  private ObjectNode item(JsonNode item, String at, boolean page) {
    var out = JSON.createObjectNode();
    out.put("linkId", code(item.path("linkId").asText()));
    String type = type(item, at, page);
    out.put("type", type);
    if (item.path("prefix").isTextual()) {
      out.set("prefix", item.get("prefix"));
    }
    out.set("text", Translations.read(item, "text", language));
    Fhir.extension(item, Fhir.own("help"))
        .ifPresent(e -> out.set("help", Translations.read(e, "valueString", language)));
    value(item, "semantic").ifPresent(v -> out.set("semantic", v));
    if (item.path("required").isBoolean()) {
      out.set("required", item.get("required"));
    }
    Optional<JsonNode> scale = value(item, "scale-name");
    scale.ifPresent(v -> out.set("scale", v));
    if (scale.isEmpty()) {
      Fhir.value(item, Fhir.MIN).ifPresent(v -> out.set("min", v));
      Fhir.value(item, Fhir.MAX).ifPresent(v -> out.set("max", v));
    }
    Fhir.value(item, Fhir.MAX_OCCURS).ifPresent(v -> out.set("maxChoices", v));
    if (item.path("maxLength").isInt()) {
      out.set("maxLength", item.get("maxLength"));
    } else if (type.equals("text") || type.equals("string")) {
      out.put("maxLength", type.equals("text") ? USUAL_TEXT : USUAL_LINE);
    }
    options(item, at, out);
    conditions(item, at, out);
    var children = item.path("item");
    for (int i = 0; i < children.size(); i++) {
      out.withArray("/item").add(item(children.get(i), at + "/item/" + i, false));
    }
    return out;
  }

  private String type(JsonNode item, String at, boolean page) {
    Optional<JsonNode> own = value(item, "type");
    if (own.isPresent()) {
      return own.get().asText();
    }
    String type = item.path("type").asText();
    return switch (type) {
      case "group" -> {
        if (!page) {
          refuse(at + "/type", "Groups inside groups are not supported.");
        }
        yield type;
      }
      case "display", "boolean", "integer", "decimal", "date", "text", "string" -> type;
      case "choice" -> item.path("repeats").asBoolean() ? "multi" : "single";
      default -> {
        refuse(at + "/type", "Items of this type are not supported: " + code(type));
        yield "display";
      }
    };
  }

  private void options(JsonNode item, String at, ObjectNode out) {
    if (item.has("answerValueSet")) {
      refuse(at + "/answerValueSet", "Options are listed in the item, not referred to.");
    }
    for (JsonNode option : item.path("answerOption")) {
      var read = out.withArray("/answerOption").addObject();
      JsonNode coding = option.path("valueCoding");
      if (coding.isObject()) {
        read.put("code", code(coding.path("code").asText()));
        read.set("text", Translations.read(coding, "display", language));
      } else {
        String value = option.path("valueString").asText(option.path("valueInteger").asText());
        read.put("code", code(value));
        read.putObject("text").put("fi", value).put(language, value);
      }
      Fhir.value(option, Fhir.EXCLUSIVE).ifPresent(v -> read.set("exclusive", v));
    }
  }

  private void conditions(JsonNode item, String at, ObjectNode out) {
    if (item.path("enableBehavior").isTextual()) {
      out.set("enableBehavior", item.get("enableBehavior"));
    }
    for (JsonNode condition : item.path("enableWhen")) {
      var read = out.withArray("/enableWhen").addObject();
      read.put("question", code(condition.path("question").asText()));
      read.set("operator", condition.path("operator"));
      JsonNode coding = condition.path("answerCoding");
      if (coding.isObject()) {
        read.put("answer", code(coding.path("code").asText()));
        continue;
      }
      List.of("answerBoolean", "answerInteger", "answerDecimal", "answerDate").stream()
          .filter(condition::has)
          .findFirst()
          .ifPresentOrElse(
              name -> read.set("answer", condition.get(name)),
              () -> refuse(at + "/enableWhen", "A condition compares with a value we know."));
    }
  }

  /** Link ids and codes in our spelling; ours come through unchanged. */
  private static String code(String foreign) {
    String code = foreign.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    code = code.replaceAll("^_+", "");
    String safe = code.matches("[A-Z].*") ? code : "Q" + code;
    return safe.substring(0, Math.min(safe.length(), 60));
  }

  private void refuse(String at, String message) {
    unsupported.at(at, "FHIR_UNSUPPORTED", message);
  }

  private static Optional<JsonNode> value(JsonNode element, String name) {
    return Fhir.value(element, Fhir.own(name));
  }
}
