package fi.osallisuus.analytics.disclosure;

import java.util.List;

/** Searches whole-number solutions by narrowing bounds and halving, nearest to the truth first. */
final class Solver {
  // bounds that still creep after so many rounds are left to the search
  private static final int ROUNDS = 64;

  /** One inequality over the variables by position. */
  record Row(int[] variables, long[] factors, long least, long most) {}

  private final List<Row> rows;
  private final long[] truth;
  private final int[] concerned;
  private int stepsLeft;

  Solver(List<Row> rows, long[] truth, int steps) {
    this.rows = rows;
    this.truth = truth;
    this.stepsLeft = steps;
    this.concerned =
        rows.stream()
            .flatMapToInt(row -> java.util.Arrays.stream(row.variables))
            .distinct()
            .toArray();
  }

  int stepsLeft() {
    return stepsLeft;
  }

  /** The row's sum with its positive terms from one side and its negative ones from the other. */
  static long sum(Row row, long[] positive, long[] negative) {
    long sum = 0;
    for (int i = 0; i < row.variables.length; i++) {
      long factor = row.factors[i];
      sum += factor * (factor > 0 ? positive : negative)[row.variables[i]];
    }
    return sum;
  }

  static boolean alwaysHolds(Row row, long[] lower, long[] upper) {
    return sum(row, lower, upper) >= row.least && sum(row, upper, lower) <= row.most;
  }

  /** True only when a solution was found; false when there is none or the work ran out. */
  boolean solvable(long[] lower, long[] upper) {
    if (stepsLeft-- <= 0 || !narrow(lower, upper)) {
      return false;
    }
    int open = smallestOpen(lower, upper);
    if (open < 0) {
      return rows.stream().allMatch(row -> alwaysHolds(row, lower, upper));
    }
    long from = lower[open];
    long to = upper[open];
    long near = Math.clamp(truth[open], from, to);
    return within(lower, upper, open, near, near)
        || (near < to && halves(lower, upper, open, near + 1, to, false))
        || (near > from && halves(lower, upper, open, from, near - 1, true));
  }

  private boolean halves(
      long[] lower, long[] upper, int variable, long from, long to, boolean upperFirst) {
    long middle = from + (to - from) / 2;
    if (from == to) {
      return within(lower, upper, variable, from, to);
    }
    return upperFirst
        ? within(lower, upper, variable, middle + 1, to)
            || within(lower, upper, variable, from, middle)
        : within(lower, upper, variable, from, middle)
            || within(lower, upper, variable, middle + 1, to);
  }

  private boolean within(long[] lower, long[] upper, int variable, long from, long to) {
    var low = lower.clone();
    var high = upper.clone();
    low[variable] = from;
    high[variable] = to;
    return solvable(low, high);
  }

  private int smallestOpen(long[] lower, long[] upper) {
    int best = -1;
    for (int at : concerned) {
      long width = upper[at] - lower[at];
      if (width > 0 && (best < 0 || width < upper[best] - lower[best])) {
        best = at;
      }
    }
    return best;
  }

  /** Tightens the bounds in place; false when some row cannot hold. */
  boolean narrow(long[] lower, long[] upper) {
    for (int round = 0; round < ROUNDS; round++) {
      boolean changed = false;
      for (var row : rows) {
        long least = sum(row, lower, upper);
        long most = sum(row, upper, lower);
        if (least > row.most || most < row.least) {
          return false;
        }
        for (int i = 0; i < row.variables.length; i++) {
          int at = row.variables[i];
          long width = Math.abs(row.factors[i]);
          long low = lower[at];
          long high = upper[at];
          long up = (row.most - least) / width;
          long down = (most - row.least) / width;
          boolean positive = row.factors[i] > 0;
          upper[at] = Math.min(high, low + (positive ? up : down));
          lower[at] = Math.max(low, high - (positive ? down : up));
          if (lower[at] > upper[at]) {
            return false;
          }
          if (lower[at] != low || upper[at] != high) {
            // keep the sums of this row true to the new bounds
            least += width * (positive ? lower[at] - low : high - upper[at]);
            most -= width * (positive ? high - upper[at] : lower[at] - low);
            changed = true;
          }
        }
      }
      if (!changed) {
        return true;
      }
    }
    return true;
  }
}
