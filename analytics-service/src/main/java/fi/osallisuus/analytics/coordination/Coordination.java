package fi.osallisuus.analytics.coordination;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Policy;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.CoordinationFacts;
import fi.osallisuus.analytics.indicator.Report;
import fi.osallisuus.analytics.report.Outcome;
import java.util.Map;

/** Computes every figure of the coordination. */
final class Coordination {
  private final Policy policy;

  Coordination(Policy policy) {
    this.policy = policy;
  }

  Outcome of(
      CoordinationFacts facts, Audience audience, Map<CoordinationPopulation, Rule> refused) {
    var sheet = new CoordinationSheet(audience, new Disclosure(policy, audience), facts, refused);
    return sheet.of(Report.COORDINATION, formula -> Formulas.named(formula).apply(sheet));
  }
}
