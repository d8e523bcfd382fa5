package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When an item is asked: data, not code, with the meaning of FHIR's enableWhen.
 *
 * @param question link id of the item whose answer decides
 * @param answer what that answer is compared with: a number, a code, a day, or true/false
 */
public record Condition(
    @NotNull String question, @NotNull Operator operator, @NotNull JsonNode answer) {

  /** How the answer is compared. */
  public enum Operator {
    @JsonProperty("exists")
    EXISTS,
    @JsonProperty("=")
    EQUAL,
    @JsonProperty("!=")
    NOT_EQUAL,
    @JsonProperty(">")
    GREATER,
    @JsonProperty("<")
    LESS,
    @JsonProperty(">=")
    AT_LEAST,
    @JsonProperty("<=")
    AT_MOST
  }

  /**
   * As in FHIR: without an answer only {@code exists} can hold; of several answers one is enough,
   * but {@code !=} asks that none is the same. The browser's conditions.js says the same.
   */
  boolean holds(Map<String, JsonNode> answers) {
    JsonNode given = answers.get(question);
    if (operator == Operator.EXISTS) {
      return answer.asBoolean() == (given != null);
    }
    if (given == null) {
      return false;
    }
    var values = given.isArray() ? given.valueStream().toList() : List.of(given);
    return operator == Operator.NOT_EQUAL
        ? values.stream().noneMatch(value -> matches(Operator.EQUAL, value))
        : values.stream().anyMatch(value -> matches(operator, value));
  }

  private boolean matches(Operator asked, JsonNode value) {
    Integer order = compare(value);
    if (order == null) {
      return asked == Operator.EQUAL && value.equals(answer);
    }
    return switch (asked) {
      case EQUAL -> order == 0;
      case GREATER -> order > 0;
      case LESS -> order < 0;
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case EXISTS, NOT_EQUAL -> throw new IllegalStateException("handled above");
    };
  }

  /** Numbers by size, days and codes by their text; nothing where the kinds differ. */
  private @Nullable Integer compare(JsonNode value) {
    if (value.isNumber() && answer.isNumber()) {
      return value.decimalValue().compareTo(answer.decimalValue());
    }
    return value.isTextual() && answer.isTextual()
        ? Integer.valueOf(value.textValue().compareTo(answer.textValue()))
        : null;
  }
}
