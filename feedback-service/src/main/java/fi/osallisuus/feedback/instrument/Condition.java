package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * When an item is asked: data, not code, with the meaning of FHIR's enableWhen.
 *
 * @param question link id of the item whose answer decides
 * @param answer what that answer is compared with: a number, a code, or true/false for EXISTS
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

  /** As in FHIR: without an answer only {@code exists} can hold. */
  boolean holds(Map<String, JsonNode> answers) {
    JsonNode given = answers.get(question);
    if (operator == Operator.EXISTS) {
      return answer.asBoolean() == (given != null);
    }
    if (given == null) {
      return false;
    }
    return switch (operator) {
      case EQUAL -> compare(given) == 0;
      case NOT_EQUAL -> compare(given) != 0;
      case GREATER -> compare(given) > 0;
      case LESS -> compare(given) < 0;
      case AT_LEAST -> compare(given) >= 0;
      case AT_MOST -> compare(given) <= 0;
      case EXISTS -> throw new IllegalStateException("handled above");
    };
  }

  /** Numbers by size; codes only for equality, which the publish gates see to. */
  private int compare(JsonNode given) {
    return given.isInt() && answer.isInt()
        ? Integer.compare(given.intValue(), answer.intValue())
        : given.asText().compareTo(answer.asText());
  }
}
