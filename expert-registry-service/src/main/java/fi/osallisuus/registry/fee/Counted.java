package fi.osallisuus.registry.fee;

import fi.osallisuus.registry.Money;
import fi.osallisuus.registry.feemodel.FeeTerms;
import java.math.BigDecimal;

/** How much an expert did in one piece of work, as the fee is counted from it. */
record Counted(int plannedMinutes, int workedMinutes, int pieces, int visits, int noShows) {

  /** The quantity of the model's basis (S0-39): hours, visits, or pieces of work. */
  BigDecimal quantity(FeeTerms terms) {
    return switch (terms.basis()) {
      case PER_HOUR -> Money.hours(terms.breaksPaid() ? plannedMinutes : workedMinutes);
      case PER_VISIT -> Money.round(BigDecimal.valueOf(visits + paidNoShows(terms)));
      case PER_SESSION, PER_MEETING, FIXED -> Money.round(BigDecimal.valueOf(pieces));
      case DECLINED -> Money.ZERO;
    };
  }

  private long paidNoShows(FeeTerms terms) {
    return terms.noShowPaid() ? noShows : 0;
  }
}
