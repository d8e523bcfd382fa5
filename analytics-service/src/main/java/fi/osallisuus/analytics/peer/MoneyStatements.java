package fi.osallisuus.analytics.peer;

import static fi.osallisuus.analytics.peer.PeerPopulation.RECEPTION;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.disclosure.Quotient;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.FeeFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

/** The formulas over fees, and what another fee model would cost. */
final class MoneyStatements {
  private MoneyStatements() {}

  /** Hours that are paid. */
  static final class FeeHours implements Statement {
    @Override
    public Answer on(Sheet s) {
      return sum(s, "FEE_HOURS", FeeFacts::hours);
    }
  }

  /** Fees without expenses. */
  static final class FeeAmount implements Statement {
    @Override
    public Answer on(Sheet s) {
      return sum(s, "FEE_AMOUNT", FeeFacts::fees);
    }
  }

  /** Travel and other expenses. */
  static final class FeeTravel implements Statement {
    @Override
    public Answer on(Sheet s) {
      return sum(s, "FEE_TRAVEL", FeeFacts::travel);
    }
  }

  /** Fees and expenses together. */
  static final class FeeTotal implements Statement {
    @Override
    public Answer on(Sheet s) {
      return sum(s, "FEE_TOTAL", FeeFacts::total);
    }
  }

  /** Fees and expenses per completed visit. */
  static final class CostPerCompletedVisit implements Statement {
    @Override
    public Answer on(Sheet s) {
      if (s.personal(s.facts.fees())) {
        return s.withhold("COST_PER_COMPLETED_VISIT", Rule.DOMINANCE);
      }
      var completed = s.counts.outcome(Counts.COMPLETED);
      var cost = Linear.of(cents(s.facts.fees().total()));
      return s.figure(
          Figure.operational(
              "COST_PER_COMPLETED_VISIT",
              new Quotient(cost, completed.times(100), 1, 2),
              completed),
          RECEPTION);
    }
  }

  /** What a fee per completed visit would have cost, without travel. */
  static final class WhatIfCompleted implements Statement {
    @Override
    public Answer on(Sheet s) {
      return whatIf(s, "WHAT_IF_PER_VISIT_COMPLETED", s.counts.outcome(Counts.COMPLETED));
    }
  }

  /** The same when a no-show is paid as well. */
  static final class WhatIfWithNoShows implements Statement {
    @Override
    public Answer on(Sheet s) {
      var paid = s.counts.outcome(Counts.COMPLETED).plus(s.counts.outcome(Counts.NO_SHOW));
      return whatIf(s, "WHAT_IF_PER_VISIT_WITH_NO_SHOWS", paid);
    }
  }

  private static Answer whatIf(Sheet s, String id, Linear paidVisits) {
    var cost = new Quotient(paidVisits.times(cents(s.perVisit)), Linear.of(100), 1, 2);
    return s.figure(Figure.operational(id, cost, s.counts.bookings), RECEPTION);
  }

  private static Answer sum(Sheet s, String id, Function<FeeFacts, BigDecimal> part) {
    return s.money(id, s.facts.fees(), part);
  }

  private static long cents(BigDecimal amount) {
    return amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
