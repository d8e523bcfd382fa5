package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Policy;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.FeedbackFacts;
import fi.osallisuus.analytics.indicator.Report;
import fi.osallisuus.analytics.report.Outcome;
import fi.osallisuus.analytics.report.Population;
import java.util.Map;

/** Computes every figure of feedback and of what follows. */
final class Feedback {
  private final Policy policy;

  Feedback(Policy policy) {
    this.policy = policy;
  }

  Outcome of(FeedbackFacts facts, Audience audience, Map<Population, Rule> refused) {
    var sheet = new FeedbackSheet(audience, new Disclosure(policy, audience), facts, refused);
    return sheet.of(Report.FEEDBACK, formula -> Formulas.named(formula).apply(sheet));
  }
}
