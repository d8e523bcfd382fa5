package fi.osallisuus.analytics.disclosure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Says whether a sum of money is mostly one or two people's (P5): over 50 %, over 75 %, p = 10 %.
 */
public final class Dominance {
  private static final BigDecimal HALF = new BigDecimal("0.50");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");
  private static final BigDecimal TENTH = new BigDecimal("0.10");

  private Dominance() {}

  public static boolean in(List<BigDecimal> contributions) {
    var sorted = contributions.stream().sorted(Comparator.reverseOrder()).toList();
    var total = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.signum() == 0) {
      return false;
    }
    var largest = sorted.get(0);
    var second = sorted.size() > 1 ? sorted.get(1) : BigDecimal.ZERO;
    var rest = total.subtract(largest).subtract(second);
    return largest.compareTo(total.multiply(HALF)) > 0
        || largest.add(second).compareTo(total.multiply(THREE_QUARTERS)) > 0
        || rest.compareTo(largest.multiply(TENTH)) < 0;
  }
}
