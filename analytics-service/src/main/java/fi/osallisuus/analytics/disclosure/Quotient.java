package fi.osallisuus.analytics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * A published number, factor · numerator ÷ denominator, rounded once at the end (scenarios 4.0).
 */
public record Quotient(Linear numerator, Linear denominator, long factor, int decimals) {

  /** HALF_UP away from zero, as the conventions of 4.0 say. */
  BigDecimal valueIn(Map<String, Long> truth) {
    return BigDecimal.valueOf(numerator.valueIn(truth))
        .multiply(BigDecimal.valueOf(factor))
        .divide(BigDecimal.valueOf(denominator.valueIn(truth)), decimals, RoundingMode.HALF_UP);
  }

  /** What a reader of the rounded value knows about the counts, without any division. */
  List<Fact> factsOf(BigDecimal shown) {
    var doubled = numerator.times(2 * factor * BigDecimal.TEN.pow(decimals).longValueExact());
    long value =
        shown.setScale(decimals, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    var overLeast = doubled.minus(denominator.times(2 * value - 1));
    var underMost = doubled.minus(denominator.times(2 * value + 1));
    // a half is rounded away from zero, so the end nearer to zero belongs to the rounded value
    return List.of(
        Fact.atLeast(denominator, 1),
        Fact.atLeast(overLeast, value > 0 ? 0 : 1),
        Fact.atMost(underMost, value < 0 ? 0 : -1));
  }
}
