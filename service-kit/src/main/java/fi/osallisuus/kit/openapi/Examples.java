package fi.osallisuus.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Makes an example out of a schema: from the examples of its fields, else from their types. */
final class Examples {
  private static final String REFERENCE = "#/components/schemas/";

  /** Deeper than any answer is; ends schemas that contain themselves. */
  private static final int DEEPEST = 8;

  private static final Map<String, String> BY_FORMAT =
      Map.of(
          "uuid", "0197e3a0-0000-7000-8000-000000000001",
          "date", "2026-03-23",
          "date-time", "2026-03-23T09:00:00+02:00",
          "time", "09:00:00",
          "local-time", "09:00",
          "uri", "https://example.org/");

  private final Map<String, Schema> schemas;

  Examples(@Nullable Map<String, Schema> schemas) {
    this.schemas = schemas == null ? Map.of() : schemas;
  }

  Object of(Schema schema) {
    return of(schema, 0);
  }

  private Object of(Schema schema, int depth) {
    if (depth > DEEPEST) {
      return Map.of();
    }
    return given(schema).orElseGet(() -> made(schema, depth));
  }

  @SuppressWarnings("deprecation") // OpenAPI 3.0 knows only the one example
  private static Optional<Object> given(Schema schema) {
    if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
      return Optional.of(schema.getExamples().getFirst());
    }
    if (schema.getExample() != null) {
      return Optional.of(schema.getExample());
    }
    return first(schema.getEnumeration());
  }

  private Object made(Schema schema, int depth) {
    if (schema.getRef() != null) {
      var named = schemas.get(schema.getRef().substring(REFERENCE.length()));
      return named == null ? Map.of() : of(named, depth + 1);
    }
    var part =
        first(schema.getAllOf())
            .or(() -> first(schema.getAnyOf()))
            .or(() -> first(schema.getOneOf()));
    if (part.isPresent()) {
      return of(part.get(), depth + 1);
    }
    if (schema.getItems() != null) {
      return List.of(of(schema.getItems(), depth + 1));
    }
    if (schema.getProperties() != null || schema.getAdditionalPropertiesSchema() != null) {
      return object(schema, depth);
    }
    return simple(schema);
  }

  private Object object(Schema schema, int depth) {
    var example = new LinkedHashMap<String, Object>();
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((name, field) -> example.put(name, of(field, depth + 1)));
    }
    if (schema.getAdditionalPropertiesSchema() != null) {
      example.put("KEY", of(schema.getAdditionalPropertiesSchema(), depth + 1));
    }
    return example;
  }

  private static Object simple(Schema schema) {
    var types = schema.getType() == null ? List.<Schema.SchemaType>of() : schema.getType();
    if (types.contains(Schema.SchemaType.BOOLEAN)) {
      return true;
    }
    if (types.contains(Schema.SchemaType.INTEGER) || types.contains(Schema.SchemaType.NUMBER)) {
      return schema.getMinimum() == null ? 1 : schema.getMinimum();
    }
    return BY_FORMAT.getOrDefault(String.valueOf(schema.getFormat()), "text");
  }

  private static <T> Optional<T> first(@Nullable List<T> list) {
    return list == null ? Optional.empty() : list.stream().findFirst();
  }
}
