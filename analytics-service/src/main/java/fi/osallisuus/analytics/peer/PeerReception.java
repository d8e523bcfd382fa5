package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Policy;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.PeerFacts;
import fi.osallisuus.analytics.indicator.Report;
import fi.osallisuus.analytics.report.Outcome;
import java.math.BigDecimal;
import java.util.Map;

/** Computes every figure of a peer reception. */
final class PeerReception {
  private final Policy policy;

  PeerReception(Policy policy) {
    this.policy = policy;
  }

  Outcome of(
      PeerFacts facts, Audience audience, Map<PeerPopulation, Rule> refused, BigDecimal perVisit) {
    var sheet = new Sheet(audience, new Disclosure(policy, audience), facts, refused, perVisit);
    return sheet.of(Report.PEER_RECEPTION, formula -> Formulas.named(formula).on(sheet));
  }
}
