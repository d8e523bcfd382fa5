package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Decision;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Policy;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.PeerFacts;
import fi.osallisuus.analytics.indicator.Indicators;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Computes every figure of a peer reception in the order of the catalogue. A single result is taken
 * out of the same computation, so that no two answers decide differently about one cell (P9).
 */
final class PeerReception {

  /** The answers by key, with the decisions that go to the audit role only. */
  record Outcome(Map<String, Answer> answers, List<Decision> decisions) {}

  private final Policy policy;

  PeerReception(Policy policy) {
    this.policy = policy;
  }

  Outcome of(
      PeerFacts facts, Audience audience, Map<Population, Rule> refused, BigDecimal perVisit) {
    var disclosure = new Disclosure(policy, audience);
    var sheet = new Sheet(audience, disclosure, facts, refused, perVisit);
    for (var indicator : Indicators.all()) {
      for (var breakdown : indicator.breakdowns()) {
        sheet.put(
            key(indicator.id(), breakdown.by()), Formulas.named(breakdown.formula()).on(sheet));
      }
      sheet.put(indicator.id(), Formulas.named(indicator.formula()).on(sheet));
    }
    return new Outcome(sheet.answers(), disclosure.decisions());
  }

  static String key(String indicator, String by) {
    return indicator + "_BY_" + by;
  }
}
