package fi.osallisuus.analytics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a reader who solves over whole numbers can still believe of a hidden count (rule 13). */
final class Possibilities {
  private final Map<String, Integer> position = new HashMap<>();
  private final long[] truth;
  private final long[] lower;
  private final long[] upper;
  private final List<Solver.Row> open;
  private final int steps;

  Possibilities(Map<String, Long> counts, List<Fact> facts, int steps) {
    this.steps = steps;
    counts.keySet().forEach(name -> position.put(name, position.size()));
    truth = new long[counts.size()];
    counts.forEach((name, count) -> truth[at(name)] = count);
    lower = new long[truth.length];
    // a reader has no upper bound; more room than this changes no answer of fewer than 3 values
    long room = Arrays.stream(truth).sum() + 10;
    upper = Arrays.stream(truth).map(count -> 2 * count + room).toArray();
    var rows = facts.stream().map(this::row).toList();
    if (!new Solver(rows, truth, steps).narrow(lower, upper)) {
      throw new IllegalStateException("What is published contradicts the counts: " + facts);
    }
    open = rows.stream().filter(row -> !Solver.alwaysHolds(row, lower, upper)).toList();
  }

  /**
   * Values the target may take, at most {@code enough} of them. A value counts only when a whole
   * solution was found, so running out of work errs on the side of hiding.
   */
  SortedSet<Long> valuesOf(Linear target, int enough) {
    var asked = row(Fact.exactly(target, 0));
    var rows = connectedTo(asked);
    long actual = Solver.sum(asked, truth, truth);
    long least = Solver.sum(asked, lower, upper);
    long most = Solver.sum(asked, upper, lower);
    var found = new TreeSet<Long>(List.of(actual));
    int left = steps;
    for (long away = 1; found.size() < enough && left > 0; away++) {
      if (actual - away < least && actual + away > most) {
        break;
      }
      for (long candidate : new long[] {actual + away, actual - away}) {
        if (candidate >= least && candidate <= most && found.size() < enough) {
          var fixed = new ArrayList<>(rows);
          fixed.add(new Solver.Row(asked.variables(), asked.factors(), candidate, candidate));
          var solver = new Solver(fixed, truth, left);
          if (solver.solvable(lower.clone(), upper.clone())) {
            found.add(candidate);
          }
          left = solver.stepsLeft();
        }
      }
    }
    // the row counts from zero; the target may carry a constant
    var values = new TreeSet<Long>();
    found.forEach(value -> values.add(value + target.constant()));
    return values;
  }

  /** Rows that some chain of still open variables ties to the target; others cannot narrow it. */
  private List<Solver.Row> connectedTo(Solver.Row target) {
    var reached = openOf(target);
    var tied = new ArrayList<Solver.Row>();
    var waiting = new ArrayList<>(open);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (var rows = waiting.iterator(); rows.hasNext(); ) {
        var row = rows.next();
        var variables = openOf(row);
        if (variables.intersects(reached)) {
          reached.or(variables);
          tied.add(row);
          rows.remove();
          grown = true;
        }
      }
    }
    return tied;
  }

  private BitSet openOf(Solver.Row row) {
    var variables = new BitSet();
    IntStream.of(row.variables()).filter(at -> lower[at] < upper[at]).forEach(variables::set);
    return variables;
  }

  private Solver.Row row(Fact fact) {
    var terms = List.copyOf(fact.expression().terms().entrySet());
    var variables = terms.stream().mapToInt(term -> at(term.getKey())).toArray();
    var factors = terms.stream().mapToLong(Map.Entry::getValue).toArray();
    long constant = fact.expression().constant();
    return new Solver.Row(variables, factors, fact.least() - constant, fact.most() - constant);
  }

  private int at(String name) {
    var found = position.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No count for " + name);
    }
    return found;
  }
}
