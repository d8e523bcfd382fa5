package fi.osallisuus.feedback.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;

/** Names and small pieces that the reader and the writer share. */
final class Fhir {
  static final String JSON = "application/fhir+json";

  /** Where our definitions have their names; nothing is fetched from there. */
  static final String BASE = "https://osallisuus.fi/fhir";

  static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";
  static final String TRANSLATION = HL7 + "translation";
  static final String MIN = HL7 + "minValue";
  static final String MAX = HL7 + "maxValue";
  static final String MAX_OCCURS = HL7 + "questionnaire-maxOccurs";
  static final String EXCLUSIVE = HL7 + "questionnaire-optionExclusive";

  private Fhir() {}

  /** What FHIR has no element for. */
  static String own(String name) {
    return BASE + "/StructureDefinition/instrument-" + name;
  }

  static ObjectNode extend(ObjectNode element, String url) {
    return element.withArray("/extension").addObject().put("url", url);
  }

  static Stream<JsonNode> extensions(JsonNode element, String url) {
    return element
        .path("extension")
        .valueStream()
        .filter(extension -> url.equals(extension.path("url").textValue()));
  }

  static Optional<JsonNode> extension(JsonNode element, String url) {
    return extensions(element, url).findFirst();
  }

  /** The value of an extension, whatever its type. */
  static Optional<JsonNode> value(JsonNode element, String url) {
    return extension(element, url)
        .flatMap(
            extension ->
                extension.properties().stream()
                    .filter(member -> member.getKey().startsWith("value"))
                    .map(java.util.Map.Entry::getValue)
                    .findFirst());
  }
}
