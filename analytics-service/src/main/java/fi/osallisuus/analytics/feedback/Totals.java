package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.disclosure.Answer;
import java.math.BigDecimal;

/** A figure that is the total of a breakdown, and shown when that is. */
final class Totals {
  private Totals() {}

  static Answer.Single of(Answer.Breakdown breakdown) {
    var total = breakdown.total();
    return new Answer.Single(total == null ? null : BigDecimal.valueOf(total), null);
  }
}
