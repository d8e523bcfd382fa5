package fi.osallisuus.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Euros and quantities with two decimals, rounded half up (scenarios 4.0). */
public final class Money {
  public static final String CURRENCY = "EUR";
  public static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

  private Money() {}

  public static BigDecimal round(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP);
  }

  public static BigDecimal times(BigDecimal quantity, BigDecimal price) {
    return round(quantity.multiply(price));
  }

  /** Minutes as hours: 300 → 5.00, 50 → 0.83. */
  public static BigDecimal hours(int minutes) {
    return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
  }
}
