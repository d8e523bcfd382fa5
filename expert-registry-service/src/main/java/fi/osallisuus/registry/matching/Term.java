package fi.osallisuus.registry.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One term of a score: how well it fits, how much that matters, and what it adds. */
@Schema(name = "ScoreTerm")
record Term(
    Kind term,
    @Schema(description = "0 to 1.", examples = "0.3333") double value,
    @Schema(examples = "0.5") double weight,
    @Schema(description = "Value times weight.", examples = "0.1667") double points) {

  /** What a score is made of. */
  enum Kind {
    THEME_OVERLAP(0.5),
    SIMILAR_TASKS(0.2),
    FAIRNESS(0.2),
    DISTANCE(0.1);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }

    Term of(double value) {
      return new Term(this, rounded(value), weight, rounded(value * weight));
    }
  }

  /** Four decimals: enough to tell candidates apart, few enough to read. */
  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
