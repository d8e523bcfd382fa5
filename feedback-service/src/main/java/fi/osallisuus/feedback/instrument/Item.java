package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of an instrument (type group) or a question on it; names and meaning are those of a FHIR
 * Questionnaire item.
 *
 * @param linkId key of the answer, the same in every later version that asks the same thing
 * @param scale name of one of the definition's scales
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
    @NotNull @Pattern(regexp = CODE) String linkId,
    @NotNull ItemType type,
    @NotNull @Valid LocalText text,
    @Valid @Nullable LocalText help,
    @Nullable Semantic semantic,
    @Nullable Boolean required,
    @Nullable String scale,
    @Nullable Integer maxLength,
    @Valid @Size(max = 30) @Nullable List<@Valid AnswerOption> answerOption,
    @Nullable EnableBehavior enableBehavior,
    @Valid @Size(max = 10) @Nullable List<@Valid Condition> enableWhen,
    @Valid @Size(max = 60) @Nullable List<@Valid Item> item) {

  /** Link ids and option codes: what a figure can be named by. */
  static final String CODE = "[A-Z][A-Z0-9_]{0,59}";

  /** Whether all conditions must hold or one is enough. */
  public enum EnableBehavior {
    @JsonProperty("all")
    ALL,
    @JsonProperty("any")
    ANY
  }

  public boolean mandatory() {
    return Boolean.TRUE.equals(required);
  }

  public List<Item> children() {
    return Optional.ofNullable(item).orElseGet(List::of);
  }

  public List<AnswerOption> options() {
    return Optional.ofNullable(answerOption).orElseGet(List::of);
  }

  public List<Condition> conditions() {
    return Optional.ofNullable(enableWhen).orElseGet(List::of);
  }

  /** Whether this item is asked of somebody who has given these answers. */
  public boolean enabled(Map<String, JsonNode> answers) {
    if (conditions().isEmpty()) {
      return true;
    }
    return enableBehavior == EnableBehavior.ANY
        ? conditions().stream().anyMatch(c -> c.holds(answers))
        : conditions().stream().allMatch(c -> c.holds(answers));
  }
}
