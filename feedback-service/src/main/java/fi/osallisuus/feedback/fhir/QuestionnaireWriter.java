package fi.osallisuus.feedback.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.osallisuus.feedback.instrument.Condition;
import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.instrument.InstrumentStatus;
import fi.osallisuus.feedback.instrument.Item;
import fi.osallisuus.feedback.instrument.ItemLanguage;
import fi.osallisuus.feedback.instrument.ItemType;
import fi.osallisuus.feedback.instrument.Scale;
import java.math.BigDecimal;
import java.util.Map;

/** Writes an instrument as a Questionnaire, without losing anything of it. */
final class QuestionnaireWriter {
  private final Definition definition;

  private QuestionnaireWriter(Definition definition) {
    this.definition = definition;
  }

  static ObjectNode write(Definition definition, InstrumentStatus status) {
    return new QuestionnaireWriter(definition).questionnaire(status);
  }

  static String url(Definition definition) {
    return Fhir.BASE + "/Questionnaire/" + definition.key();
  }

  private static String codes(Definition definition) {
    return Fhir.BASE + "/CodeSystem/" + definition.key();
  }

  private ObjectNode questionnaire(InstrumentStatus status) {
    var out = JsonNodeFactory.instance.objectNode();
    out.put("resourceType", "Questionnaire").put("language", "fi");
    head(out);
    if (definition.scales() != null) {
      // Sorted, so that the same definition is the same resource.
      new java.util.TreeMap<>(definition.scales())
          .forEach((name, scale) -> scale(out, name, scale));
    }
    out.put("url", url(definition)).put("version", definition.version());
    out.put("name", definition.key());
    Translations.write(out, "title", definition.title());
    out.put(
        "status",
        switch (status) {
          case DRAFT, APPROVED -> "draft";
          case PUBLISHED -> "active";
          case RETIRED -> "retired";
        });
    if (definition.licence() != null) {
      out.put("copyright", definition.licence());
    }
    definition.pages().forEach(page -> item(out.withArray("/item").addObject(), page));
    return out;
  }

  private void head(ObjectNode out) {
    definition
        .audiences()
        .forEach(a -> Fhir.extend(out, Fhir.own("audience")).put("valueCode", a.name()));
    Fhir.extend(out, Fhir.own("not-treatment-notice"))
        .put("valueBoolean", definition.notTreatmentNotice());
    if (definition.languages() != null) {
      definition.languages().stream()
          .map(ItemLanguage::tag)
          .forEach(tag -> Fhir.extend(out, Fhir.own("language")).put("valueCode", tag));
    }
    if (definition.attribution() != null) {
      Translations.write(
          Fhir.extend(out, Fhir.own("attribution")), "valueString", definition.attribution());
    }
    if (definition.locked() != null) {
      Fhir.extend(out, Fhir.own("locked")).put("valueBoolean", definition.wordingLocked());
    }
    var scoring = definition.scoring();
    if (scoring != null) {
      var parts = Fhir.extend(out, Fhir.own("scoring"));
      Fhir.extend(parts, "rule").put("valueCode", scoring.rule().name());
      if (scoring.headline() != null) {
        Fhir.extend(parts, "headline").put("valueString", scoring.headline());
      }
      if (scoring.leastAnswered() != null) {
        Fhir.extend(parts, "leastAnswered").put("valueInteger", scoring.leastAnswered());
      }
    }
  }

  private static void scale(ObjectNode out, String name, Scale scale) {
    var parts = Fhir.extend(out, Fhir.own("scale"));
    Fhir.extend(parts, "name").put("valueCode", name);
    Fhir.extend(parts, "min").put("valueInteger", scale.min());
    Fhir.extend(parts, "max").put("valueInteger", scale.max());
    for (Scale.Label label : scale.labels()) {
      var words = Fhir.extend(parts, "label");
      Fhir.extend(words, "value").put("valueInteger", label.value());
      Translations.write(Fhir.extend(words, "text"), "valueString", label.text());
    }
    if (scale.cannotSay() != null) {
      Translations.write(Fhir.extend(parts, "cannotSay"), "valueString", scale.cannotSay());
    }
  }

  private void item(ObjectNode out, Item item) {
    if (item.type().scaled() || item.type().chooses() || item.type() == ItemType.CONSENT) {
      Fhir.extend(out, Fhir.own("type"))
          .put("valueCode", item.type().name().toLowerCase(java.util.Locale.ROOT));
    }
    if (item.help() != null) {
      Translations.write(Fhir.extend(out, Fhir.own("help")), "valueString", item.help());
    }
    if (item.semantic() != null) {
      Fhir.extend(out, Fhir.own("semantic")).put("valueCode", item.semantic().name());
    }
    limits(out, item);
    out.put("linkId", item.linkId());
    if (item.prefix() != null) {
      out.put("prefix", item.prefix());
    }
    Translations.write(out, "text", item.text());
    out.put("type", fhirType(item.type()));
    item.conditions().forEach(c -> condition(out.withArray("/enableWhen").addObject(), c));
    if (item.enableBehavior() != null) {
      out.put("enableBehavior", item.enableBehavior() == Item.EnableBehavior.ANY ? "any" : "all");
    }
    if (item.required() != null) {
      out.put("required", item.mandatory());
    }
    if (item.type() == ItemType.MULTI || item.type() == ItemType.RANKING) {
      out.put("repeats", true);
    }
    if (item.maxLength() != null) {
      out.put("maxLength", item.maxLength());
    }
    item.options()
        .forEach(
            option -> {
              var answer = out.withArray("/answerOption").addObject();
              if (option.exclusive() != null) {
                Fhir.extend(answer, Fhir.EXCLUSIVE).put("valueBoolean", option.alone());
              }
              var coding = answer.putObject("valueCoding");
              coding.put("system", codes(definition)).put("code", option.code());
              Translations.write(coding, "display", option.text());
            });
    item.children().forEach(child -> item(out.withArray("/item").addObject(), child));
  }

  private void limits(ObjectNode out, Item item) {
    if (item.type().scaled() && item.scale() != null) {
      Fhir.extend(out, Fhir.own("scale-name")).put("valueCode", item.scale());
      var scale = definition.scales() == null ? null : definition.scales().get(item.scale());
      if (scale != null) {
        Fhir.extend(out, Fhir.MIN).put("valueInteger", scale.min());
        Fhir.extend(out, Fhir.MAX).put("valueInteger", scale.max());
      }
    }
    Map<String, BigDecimal> limits = new java.util.LinkedHashMap<>();
    if (item.min() != null) {
      limits.put(Fhir.MIN, item.min());
    }
    if (item.max() != null) {
      limits.put(Fhir.MAX, item.max());
    }
    limits.forEach(
        (url, limit) -> {
          if (item.type() == ItemType.INTEGER) {
            Fhir.extend(out, url).put("valueInteger", limit.intValue());
          } else {
            Fhir.extend(out, url).put("valueDecimal", limit);
          }
        });
    if (item.maxChoices() != null) {
      Fhir.extend(out, Fhir.MAX_OCCURS).put("valueInteger", item.maxChoices());
    }
  }

  private void condition(ObjectNode out, Condition condition) {
    out.put("question", condition.question());
    out.put("operator", QuestionnaireReader.OPERATORS.get(condition.operator()));
    var answer = condition.answer();
    var asked = definition.question(condition.question()).map(Item::type).orElse(ItemType.BOOLEAN);
    if (answer.isBoolean()) {
      out.put("answerBoolean", answer.booleanValue());
    } else if (answer.isNumber() && asked == ItemType.DECIMAL) {
      out.put("answerDecimal", answer.decimalValue());
    } else if (answer.isNumber()) {
      out.put("answerInteger", answer.intValue());
    } else if (asked == ItemType.DATE) {
      out.put("answerDate", answer.asText());
    } else {
      out.putObject("answerCoding").put("system", codes(definition)).put("code", answer.asText());
    }
  }

  private static String fhirType(ItemType type) {
    return switch (type) {
      case GROUP -> "group";
      case DISPLAY -> "display";
      case BOOLEAN, CONSENT -> "boolean";
      case SINGLE, MULTI, RANKING -> "choice";
      case SCALE, FACES, INTEGER -> "integer";
      case DECIMAL -> "decimal";
      case DATE -> "date";
      case TEXT -> "text";
      case STRING -> "string";
    };
  }
}
