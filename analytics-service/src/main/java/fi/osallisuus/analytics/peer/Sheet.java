package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.PeerFacts;
import fi.osallisuus.analytics.report.Draft;
import java.math.BigDecimal;
import java.util.Map;

/** The peer-reception report in the making, with its facts and counts. */
final class Sheet extends Draft {
  final PeerFacts facts;
  final Counts counts;
  final BigDecimal perVisit;

  Sheet(
      Audience audience,
      Disclosure disclosure,
      PeerFacts facts,
      Map<PeerPopulation, Rule> refused,
      BigDecimal perVisit) {
    super(audience, disclosure, refused);
    this.facts = facts;
    this.perVisit = perVisit;
    this.counts = new Counts(disclosure, facts);
  }
}
