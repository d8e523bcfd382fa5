package fi.osallisuus.analytics.coordination;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.CoordinationFacts;
import fi.osallisuus.analytics.fact.FeeFacts;
import fi.osallisuus.analytics.fact.WorkFacts;
import fi.osallisuus.analytics.report.Draft;
import java.util.Map;

/** The coordination report in the making, with its facts and counts. */
final class CoordinationSheet extends Draft {
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
}
