package fi.osallisuus.analytics.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Complementary suppression, rule 4: what else to hide so that nothing can be subtracted out. */
final class Complement {
  private static final int MOST_PATTERNS = 20_000;

  private final long[] counts;
  private final List<String> codes;
  private final List<List<Integer>> lines;
  private final int k;

  private record Pattern(BitSet hidden, long lost) {}

  Complement(long[] counts, List<String> codes, List<List<Integer>> lines, int k) {
    this.counts = counts;
    this.codes = codes;
    this.lines = lines;
    this.k = k;
  }

  /**
   * The pattern that loses the fewest people, found cheapest first; in one line that is rule 4's
   * "smallest remaining non-zero cell". Empty when the work is bounded out: hide everything then.
   */
  Optional<BitSet> around(BitSet primary) {
    var cheapest =
        Comparator.comparingLong(Pattern::lost)
            .thenComparingInt(pattern -> pattern.hidden().cardinality())
            .thenComparing(pattern -> names(pattern.hidden()));
    var open = new PriorityQueue<>(cheapest);
    var seen = new java.util.HashSet<BitSet>();
    open.add(new Pattern(primary, 0));
    for (int tried = 0; tried < MOST_PATTERNS && !open.isEmpty(); tried++) {
      var pattern = open.poll();
      var weak = firstWeakLine(pattern.hidden());
      if (weak.isEmpty()) {
        return Optional.of(pattern.hidden());
      }
      for (int at : weak.get()) {
        if (counts[at] > 0 && !pattern.hidden().get(at)) {
          var wider = (BitSet) pattern.hidden().clone();
          wider.set(at);
          if (seen.add(wider)) {
            open.add(new Pattern(wider, pattern.lost() + counts[at]));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A line is weak while one cell is hidden in it, or fewer than k people, and more could be. */
  private Optional<List<Integer>> firstWeakLine(BitSet hidden) {
    return lines.stream().filter(line -> weak(line, hidden)).findFirst();
  }

  private boolean weak(List<Integer> line, BitSet hidden) {
    var inside = line.stream().filter(hidden::get).toList();
    if (inside.isEmpty()) {
      return false;
    }
    long people = inside.stream().mapToLong(at -> counts[at]).sum();
    boolean more = line.stream().anyMatch(at -> counts[at] > 0 && !hidden.get(at));
    return more && (inside.size() == 1 || people < k);
  }

  private String names(BitSet hidden) {
    return hidden.stream().mapToObj(codes::get).sorted().toList().toString();
  }
}
