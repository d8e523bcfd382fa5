package fi.osallisuus.feedback.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.osallisuus.feedback.instrument.ItemLanguage;
import fi.osallisuus.feedback.instrument.ItemText;

/** A text in several languages: Finnish as the value, the others as translations of it. */
final class Translations {
  /** Plain Finnish is no language of FHIR's list, so it is no translation there. */
  private static final String PLAIN = Fhir.own("plain-language");

  private Translations() {}

  static void write(ObjectNode element, String name, ItemText text) {
    element.put(name, text.fi());
    for (ItemLanguage language : ItemLanguage.values()) {
      String words = text.in(language);
      if (language == ItemLanguage.PLAIN && !words.isBlank()) {
        Fhir.extend(element.withObject("/_" + name), PLAIN).put("valueString", words);
      } else if (language != ItemLanguage.FI && !words.isBlank()) {
        var translation =
            Fhir.extend(element.withObject("/_" + name), Fhir.TRANSLATION).putArray("extension");
        translation.addObject().put("url", "lang").put("valueCode", language.tag());
        translation.addObject().put("url", "content").put("valueString", words);
      }
    }
  }

  /**
   * Reads a text as the tree of an {@link ItemText}; where there is no Finnish, the text as it came
   * stands for it, since a draft must be seen to be mended.
   */
  static ObjectNode read(JsonNode element, String name, String language) {
    var text = JsonNodeFactory.instance.objectNode();
    String base = element.path(name).asText();
    text.put("fi", base);
    if (ItemLanguage.of(language).isPresent()) {
      text.put(language, base);
    }
    Fhir.extensions(element.path("_" + name), Fhir.TRANSLATION)
        .forEach(
            translation -> {
              String tag = part(translation, "lang");
              if (ItemLanguage.of(tag).isPresent()) {
                text.put(tag, part(translation, "content"));
              }
            });
    Fhir.value(element.path("_" + name), PLAIN)
        .ifPresent(words -> text.set(ItemLanguage.PLAIN.tag(), words));
    return text;
  }

  private static String part(JsonNode translation, String url) {
    return Fhir.value(translation, url).map(JsonNode::asText).orElse("");
  }
}
