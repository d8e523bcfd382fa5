package fi.osallisuus.feedback.observation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Observations counted by what they are about. */
final class Tally {

  /** What an observation counts as. */
  record Cell(Category category, Polarity polarity, ObservationKind kind) {
    static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::category)
            .thenComparing(Cell::polarity)
            .thenComparing(Cell::kind);
  }

  /** How many observations count as the same. */
  @Schema(name = "ObservationCount")
  record Count(Category category, Polarity polarity, ObservationKind kind, int count) {}

  private Tally() {}

  static List<Count> of(Collection<Observation> observations) {
    var counts = new TreeMap<Cell, Integer>(Cell.ORDER);
    observations.forEach(o -> counts.merge(o.cell(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            e ->
                new Count(
                    e.getKey().category(), e.getKey().polarity(), e.getKey().kind(), e.getValue()))
        .toList();
  }

  static int of(List<Count> counts, Polarity polarity) {
    return counts.stream().filter(c -> c.polarity() == polarity).mapToInt(Count::count).sum();
  }

  /** The categories that nothing has been said about: a summary should cover all four (S2-12). */
  static List<Category> missing(Collection<Observation> observations) {
    return Arrays.stream(Category.values())
        .filter(c -> observations.stream().noneMatch(o -> o.category() == c))
        .toList();
  }
}
