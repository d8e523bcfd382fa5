package fi.osallisuus.kit.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fi.osallisuus.kit.problem.Problem;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a JSON body, and where, without repeating what was sent. */
final class JsonFaults {
  private JsonFaults() {}

  static Problem explain(IOException thrown) {
    return switch (thrown) {
      case UnrecognizedPropertyException e ->
          Problem.badRequest(
                  "UNKNOWN_PROPERTY", "The body has a property that this operation does not know.")
              .at(pointer(e));
      case JsonMappingException e when e.getCause() instanceof Problem problem -> problem;
      case MismatchedInputException e -> wrongType(e, e.getTargetType());
      case JsonMappingException e -> wrongType(e, null);
      case StreamConstraintsException e ->
          Problem.badRequest(
              "VALUE_OUT_OF_RANGE",
              "The body nests too deep, or a name or number in it is too long.");
      case JsonParseException e
          when String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field") ->
          Problem.badRequest("DUPLICATE_PROPERTY", "A property stands twice in the same object.");
      default -> malformed();
    };
  }

  static Problem malformed() {
    return Problem.badRequest("MALFORMED_JSON", "The body is not valid JSON in UTF-8.");
  }

  private static Problem wrongType(JsonMappingException thrown, @Nullable Class<?> target) {
    return Problem.badRequest("WRONG_TYPE", "A value is not of the documented type.")
        .at(pointer(thrown), "WRONG_TYPE", "Expected " + expected(target) + ".");
  }

  private static String expected(@Nullable Class<?> target) {
    if (target == null) {
      return "another value";
    }
    if (target.isEnum()) {
      return Arrays.stream(target.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    if (target == UUID.class) {
      return "a UUID";
    }
    if (target == Boolean.class || target == boolean.class) {
      return "true or false";
    }
    if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
      return "a number in range";
    }
    if (Temporal.class.isAssignableFrom(target)) {
      return "an ISO 8601 date or time (" + target.getSimpleName() + ")";
    }
    if (CharSequence.class.isAssignableFrom(target)) {
      return "a string";
    }
    return target.isArray() || Collection.class.isAssignableFrom(target) ? "an array" : "an object";
  }

  private static String pointer(JsonMappingException thrown) {
    return thrown.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
        .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
