package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of an instrument (type group) or a question on it; names and meaning are those of a FHIR
 * Questionnaire item.
 *
 * @param linkId key of the answer, the same in every later version that asks the same thing
 * @param prefix what stands before the text, such as its number on paper
 * @param scale name of one of the definition's scales
 * @param min the smallest number that is taken
 * @param max the largest number that is taken
 * @param maxChoices how many options may be chosen or ranked at most
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
    @NotNull @Pattern(regexp = CODE) String linkId,
    @NotNull ItemType type,
    @Size(min = 1, max = 10) @Nullable String prefix,
    @NotNull @Valid ItemText text,
    @Valid @Nullable ItemText help,
    @Nullable Semantic semantic,
    @Nullable Boolean required,
    @Nullable String scale,
    @Digits(integer = 9, fraction = 4) @Nullable BigDecimal min,
    @Digits(integer = 9, fraction = 4) @Nullable BigDecimal max,
    @Nullable Integer maxLength,
    @Nullable Integer maxChoices,
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

  /** Whether somebody answers it; a page and words between questions nobody does. */
  public boolean asks() {
    return type != ItemType.GROUP && type != ItemType.DISPLAY;
  }

  public Optional<AnswerOption> option(@Nullable String code) {
    return options().stream().filter(o -> o.code().equals(code)).findFirst();
  }

  /** How many options an answer may name. */
  public int mostChoices() {
    return maxChoices == null ? options().size() : maxChoices;
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
