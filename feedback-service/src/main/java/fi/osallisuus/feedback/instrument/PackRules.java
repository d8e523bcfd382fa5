package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.problem.Problem;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A pack brings words and nothing else: items, ranges and scoring are those of the instrument. So a
 * meter that is coded 1–11 somewhere else cannot be taken for one that is coded 0–10.
 */
final class PackRules {
  private PackRules() {}

  static void check(Definition shipped, Definition pack) {
    var problem =
        Problem.unprocessable("PACK_MISMATCH", "The pack is another instrument than it says.");
    if (!pack.key().equals(shipped.key())) {
      problem.at("/definition/key", "PACK_MISMATCH", "The key is " + shipped.key() + ".");
    }
    if (!pack.wordingLocked()) {
      problem.at("/definition/locked", "PACK_MISMATCH", "The wording of a pack is locked.");
    }
    if (pack.attribution() == null) {
      problem.at("/definition/attribution", "PACK_MISMATCH", "Say whose wording it is.");
    }
    if (!Objects.equals(pack.scoring(), shipped.scoring())) {
      problem.at("/definition/scoring", "PACK_MISMATCH", "The scoring rule stays.");
    }
    if (!shape(pack).equals(shape(shipped))) {
      problem.at(
          "/definition/item",
          "PACK_MISMATCH",
          "Items, their types and ranges stay: %s."
              .formatted(
                  shape(shipped).keySet().stream().sorted().collect(Collectors.joining(", "))));
    }
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
  }

  private static Map<String, String> shape(Definition definition) {
    return definition
        .questions()
        .collect(Collectors.toMap(Item::linkId, shapeOf(definition), (a, b) -> a + b));
  }

  private static Function<Item, String> shapeOf(Definition definition) {
    return item -> {
      var scale =
          definition.scales() == null
              ? null
              : definition.scales().get(String.valueOf(item.scale()));
      return item.type() + (scale == null ? "" : " " + scale.min() + "–" + scale.max());
    };
  }
}
