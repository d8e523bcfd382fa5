package fi.osallisuus.analytics.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A breakdown of one base. Lines are the sums a reader is shown or can form: one for a plain
 * breakdown, rows and columns for a cross table, none for a multi-select table (rule 7).
 */
public record Table(
    String id, Nature nature, Linear base, List<Cell> cells, List<List<Integer>> lines) {

  /** A partition: the cells add up to the base. */
  public static Table partition(String id, Nature nature, Linear base, List<Cell> cells) {
    var all = IntStream.range(0, cells.size()).boxed().toList();
    return new Table(id, nature, base, cells, List.of(all));
  }

  /** Several choices per person: the cells do not add up to anything. */
  public static Table multiSelect(String id, Nature nature, Linear base, List<Cell> cells) {
    return new Table(id, nature, base, cells, List.of());
  }

  /** Rows by columns with all margins shown; the cells are given row by row. */
  public static Table cross(String id, Nature nature, Linear base, List<Cell> cells, int columns) {
    int rows = cells.size() / columns;
    var byRow =
        IntStream.range(0, rows)
            .mapToObj(r -> IntStream.range(0, columns).mapToObj(c -> r * columns + c).toList());
    var byColumn =
        IntStream.range(0, columns)
            .mapToObj(c -> IntStream.range(0, rows).mapToObj(r -> r * columns + c).toList());
    var lines = java.util.stream.Stream.concat(byRow, byColumn).toList();
    return new Table(id, nature, base, cells, lines);
  }

  boolean partition() {
    return !lines.isEmpty();
  }

  Linear sumOf(List<Integer> line) {
    return Linear.sum(line.stream().map(at -> cells.get(at).count()).toList());
  }
}
