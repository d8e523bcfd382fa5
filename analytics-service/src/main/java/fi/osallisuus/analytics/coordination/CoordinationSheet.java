package fi.osallisuus.analytics.coordination;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Cell;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.disclosure.Nature;
import fi.osallisuus.analytics.disclosure.Quotient;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.disclosure.Table;
import fi.osallisuus.analytics.fact.CoordinationFacts;
import fi.osallisuus.analytics.fact.FeeFacts;
import fi.osallisuus.analytics.fact.WorkFacts;
import fi.osallisuus.analytics.report.Cells;
import fi.osallisuus.analytics.report.Draft;
import java.util.List;
import java.util.Map;

/** The coordination report in the making, with its facts and counts. */
final class CoordinationSheet extends Draft {
  static final Linear ONE = Linear.of(1);

  final Bank bank;
  final WorkFacts work;
  final FeeFacts fees;

  CoordinationSheet(
      Audience audience,
      Disclosure disclosure,
      CoordinationFacts facts,
      Map<CoordinationPopulation, Rule> refused) {
    super(audience, disclosure, refused);
    this.bank = new Bank(disclosure, facts.bank());
    this.work = facts.work();
    this.fees = facts.fees();
  }

  /** A count of what was done. */
  Answer.Single count(String id, long counted) {
    return figure(Figure.operational(id, new Quotient(Linear.of(counted), ONE, 1, 0), null));
  }

  /** What share of what was done, in percent. */
  Answer.Single share(String id, long part, long whole) {
    return figure(
        Figure.operational(id, new Quotient(Linear.of(part), Linear.of(whole), 100, 1), null));
  }

  /** What was done, by a category of it. */
  Answer.Breakdown split(String id, List<String> declared, Map<String, Long> counted) {
    List<Cell> cells = Cells.open(declared, counted);
    return table(Table.partition(id, Nature.ACTIVITY, Cells.total(cells), cells));
  }
}
