package fi.osallisuus.analytics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A breakdown with marks on the cells to hide: what it shows, and what it lets readers know. */
final class Marked {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Table table;
  private final long[] counts;
  private final long base;
  private final Map<Integer, Rule> marks;

  Marked(Table table, long[] counts, long base, Map<Integer, Rule> marks) {
    this.table = table;
    this.counts = counts;
    this.base = base;
    this.marks = marks;
  }

  /** What a reader knows from it, also of the hidden cells. */
  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.exactly(table.base(), base));
    // where a 0 would have been shown, readers know that a hidden cell holds at least one
    boolean allOrNothing = table.nature() == Nature.ANSWER && table.partition();
    long least = !allOrNothing && marks.keySet().stream().allMatch(at -> counts[at] > 0) ? 1 : 0;
    for (int at = 0; at < counts.length; at++) {
      var count = table.cells().get(at).count();
      facts.add(
          marks.containsKey(at) ? Fact.atLeast(count, least) : Fact.exactly(count, counts[at]));
    }
    for (var line : table.lines()) {
      var total = table.sumOf(line);
      facts.add(Fact.exactly(total, line.stream().mapToLong(at -> counts[at]).sum()));
    }
    return facts;
  }

  List<Linear> hidden() {
    return marks.keySet().stream().map(at -> table.cells().get(at).count()).toList();
  }

  Answer.Breakdown shown() {
    var parts =
        IntStream.range(0, counts.length)
            .mapToObj(
                at ->
                    marks.containsKey(at)
                        ? new Answer.Part(table.cells().get(at).code(), null, null)
                        : new Answer.Part(
                            table.cells().get(at).code(), counts[at], share(counts[at])))
            .toList();
    return new Answer.Breakdown(base, parts);
  }

  private BigDecimal share(long count) {
    return base == 0
        ? BigDecimal.ZERO.setScale(1)
        : BigDecimal.valueOf(count)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
  }

  /** The total without any cell, not even the zeros. */
  Answer.Breakdown onlyTotal() {
    return new Answer.Breakdown(
        base,
        table.cells().stream().map(cell -> new Answer.Part(cell.code(), null, null)).toList());
  }
}
