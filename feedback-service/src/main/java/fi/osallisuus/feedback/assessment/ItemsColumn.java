package fi.osallisuus.feedback.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Items in one column, as JSON with its nulls: a null says that the client would rather not say.
 */
@Converter
class ItemsColumn implements AttributeConverter<Map<String, @Nullable Integer>, String> {
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public String convertToDatabaseColumn(Map<String, @Nullable Integer> items) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(items));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Map<String, @Nullable Integer> convertToEntityAttribute(String column) {
    try {
      return JSON.readValue(column, new TypeReference<TreeMap<String, @Nullable Integer>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored items cannot be read", e);
    }
  }
}
