package fi.osallisuus.analytics.report;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.fact.Scope;
import fi.osallisuus.kit.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked: whose figures, of which days, for whom, and at which price per visit. */
public record Question(Scope scope, Audience audience, BigDecimal perVisit) {
  // the example of the fee models; only the two what-if figures use it
  private static final BigDecimal USUAL_PER_VISIT = new BigDecimal("50.00");
  private static final BigDecimal MOST_PER_VISIT = new BigDecimal("10000");
  private static final int MOST_YEARS = 5;

  public static Question of(
      @Nullable UUID unit,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Audience audience,
      @Nullable BigDecimal perVisit) {
    if (from == null || to == null) {
      throw Problem.unprocessable("PERIOD_MISSING", "Give the days from and to, both included.");
    }
    if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
      throw Problem.unprocessable(
          "PERIOD_INVALID", "The period ends before it starts, or is longer than 5 years.");
    }
    var amount = perVisit == null ? USUAL_PER_VISIT : perVisit;
    if (amount.signum() < 0 || amount.scale() > 2 || amount.compareTo(MOST_PER_VISIT) > 0) {
      throw Problem.unprocessable(
          "AMOUNT_INVALID", "perVisit is an amount in euros with at most two decimals.");
    }
    return new Question(
        new Scope(unit, from, to), audience == null ? Audience.INT : audience, amount.setScale(2));
  }

  /** P7: anonymous readers get periods of one fixed grid, so that windows cannot be slid. */
  public Question onTheGridOfMonths() {
    boolean whole =
        scope.from().getDayOfMonth() == 1 && scope.to().plusDays(1).getDayOfMonth() == 1;
    if (!whole) {
      throw Problem.unprocessable(
          "PERIOD_NOT_WHOLE_MONTHS", "Public figures are given for whole calendar months.");
    }
    return this;
  }
}
