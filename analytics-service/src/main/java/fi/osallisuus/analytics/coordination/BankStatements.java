package fi.osallisuus.analytics.coordination;

import static fi.osallisuus.analytics.coordination.CoordinationPopulation.EXPERT_BANK;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Cell;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.disclosure.Nature;
import fi.osallisuus.analytics.disclosure.Quotient;
import fi.osallisuus.analytics.disclosure.Table;
import fi.osallisuus.analytics.report.Draft;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formulas over the expert bank (S1-28, S1-29). */
final class BankStatements {
  private static final String STATES = "EXPERT_BANK_BY_STATE";
  private static final String MEAN = "DAYS_TO_ACTIVE_MEAN";

  private BankStatements() {}

  /** Everybody in the bank by the state on the last day. */
  static Answer byState(CoordinationSheet s) {
    var all = Linear.sum(s.bank.states.stream().map(Cell::count).toList());
    return s.table(Table.partition(STATES, Nature.OPERATIONAL, all, s.bank.states), EXPERT_BANK);
  }

  /** Everybody: the total of the states. */
  static Answer everybody(CoordinationSheet s) {
    return single(s.breakdown(STATES).total());
  }

  /** Those who are active on the last day: that cell of the states. */
  static Answer active(CoordinationSheet s) {
    return s.breakdown(STATES).parts().stream()
        .filter(part -> part.code().equals(Codes.ACTIVE))
        .map(part -> single(part.count()))
        .findFirst()
        .orElseThrow();
  }

  /** Those who signalled willingness in the period. */
  static Answer willing(CoordinationSheet s) {
    var willing = s.bank.willing;
    var count = new Quotient(willing, Draft.ONE, 1, 0);
    return s.figure(Figure.aboutPeople("WILLINGNESS_SIGNALS", count, willing), EXPERT_BANK);
  }

  /** Of the willing, those who had been active by the last day. */
  static Answer everActive(CoordinationSheet s) {
    return ofWilling(s, "EVER_ACTIVE_SHARE", s.bank.everActive);
  }

  /** Of the willing, those whose training is verified. */
  static Answer verified(CoordinationSheet s) {
    return ofWilling(s, "TRAINING_VERIFIED_SHARE", s.bank.verified);
  }

  /** Median days from willingness to first being active; stands or falls with the mean. */
  static Answer daysMedian(CoordinationSheet s) {
    var median = new Quotient(s.bank.medianTwice, Linear.of(2), 1, 1);
    var mean = new Quotient(s.bank.daysTotal, s.bank.daysKnown, 1, 1);
    var both =
        s.figures(
            List.of(
                Figure.personResult("DAYS_TO_ACTIVE_MEDIAN", median, s.bank.daysKnown),
                Figure.personResult(MEAN, mean, s.bank.daysKnown)),
            EXPERT_BANK);
    s.put(MEAN, both.get(1));
    return both.get(0);
  }

  /** Mean days, decided together with the median. */
  static Answer daysMean(CoordinationSheet s) {
    return s.shown(MEAN);
  }

  /** Active experts by theme; who has several counts in each (rule 7). */
  static Answer byTheme(CoordinationSheet s) {
    return ofActive(s, "ACTIVE_EXPERTS_BY_THEME", s.bank.themes);
  }

  /** Active experts with own experience, and as next of kin, on any theme. */
  static Answer byBasis(CoordinationSheet s) {
    return ofActive(s, "ACTIVE_EXPERTS_BY_BASIS", s.bank.bases);
  }

  private static Answer ofWilling(CoordinationSheet s, String id, Linear part) {
    var percent = new Quotient(part, s.bank.willing, 100, 1);
    return s.figure(Figure.aboutPeople(id, percent, s.bank.willing), EXPERT_BANK);
  }

  private static Answer ofActive(CoordinationSheet s, String id, List<Cell> cells) {
    return s.table(Table.multiSelect(id, Nature.PERSON, s.bank.active, cells), EXPERT_BANK);
  }

  private static Answer.Single single(@Nullable Long count) {
    return new Answer.Single(count == null ? null : BigDecimal.valueOf(count), null);
  }
}
