package fi.osallisuus.feedback.assessment;

import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.instrument.Item;
import fi.osallisuus.kit.problem.Problem;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the items of an assessment against the instrument; every fault is told at once. */
final class ItemRules {
  private ItemRules() {}

  /** An instrument fits when everything it asks is a step of a scale. */
  static void requireScales(Definition definition) {
    if (definition.questions().anyMatch(question -> !question.type().scaled())) {
      throw Problem.unprocessable(
              "INSTRUMENT_NOT_A_METER", "A series is kept of an instrument that has scales only.")
          .at("/instrument");
    }
  }

  static void check(Definition definition, Map<String, @Nullable Integer> items) {
    var problem =
        Problem.unprocessable("ASSESSMENT_INVALID", "The items cannot be taken as they are.");
    definition.questions().forEach(question -> check(definition, question, items, problem));
    Set<String> known =
        definition.questions().map(Item::linkId).collect(Collectors.toUnmodifiableSet());
    items.keySet().stream()
        .filter(linkId -> !known.contains(linkId))
        .forEach(
            linkId -> problem.at("/items/" + linkId, "UNKNOWN_ITEM", "There is no such item."));
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
    if (items.values().stream().allMatch(value -> value == null)) {
      throw Problem.unprocessable("ASSESSMENT_EMPTY", "At least one item has an answer.")
          .at("/items");
    }
  }

  private static void check(
      Definition definition, Item question, Map<String, @Nullable Integer> items, Problem problem) {
    String at = "/items/" + question.linkId();
    if (!items.containsKey(question.linkId())) {
      problem.at(at, "REQUIRED", "Say the number, or null for not answered.");
      return;
    }
    Integer value = items.get(question.linkId());
    var scale = definition.scaleOf(question);
    if (value != null && !scale.holds(value)) {
      problem.at(
          at, "OUT_OF_RANGE", "A whole number from %d to %d.".formatted(scale.min(), scale.max()));
    }
  }
}
