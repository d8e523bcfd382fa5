package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Definitions as they are stored and hashed. The mapper is its own, so that a change of how the API
 * writes JSON never changes the hash of what people were asked.
 */
final class Definitions {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Definitions() {}

  static String canonical(Definition definition) {
    return CanonicalJson.of(tree(definition));
  }

  static String hash(Definition definition) {
    return CanonicalJson.sha256(tree(definition));
  }

  static Definition parse(String json) {
    try {
      return MAPPER.readValue(json, Definition.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored definition cannot be read", e);
    }
  }

  private static JsonNode tree(Definition definition) {
    return MAPPER.valueToTree(definition);
  }
}
