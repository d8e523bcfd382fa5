package fi.osallisuus.analytics.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was paid to experts, from approval on, for one unit and period.
 *
 * @param byExpert each expert's total, largest first; for the dominance rule only, never shown
 */
public record FeeFacts(
    BigDecimal hours,
    BigDecimal fees,
    BigDecimal travel,
    BigDecimal total,
    List<BigDecimal> byExpert) {

  /** Nothing approved yet. */
  public static final FeeFacts NONE =
      new FeeFacts(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, List.of());
}
