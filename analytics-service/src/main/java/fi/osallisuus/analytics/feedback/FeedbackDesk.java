package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Policy;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.FactReader;
import fi.osallisuus.analytics.fact.FeedbackFacts;
import fi.osallisuus.analytics.fact.FeedbackReader;
import fi.osallisuus.analytics.fact.Scope;
import fi.osallisuus.analytics.fact.Units;
import fi.osallisuus.analytics.indicator.Report;
import fi.osallisuus.analytics.rebuild.Rebuilds;
import fi.osallisuus.analytics.release.Decisions;
import fi.osallisuus.analytics.report.Answered;
import fi.osallisuus.analytics.report.Population;
import fi.osallisuus.analytics.report.Question;
import fi.osallisuus.analytics.report.ReportDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers what people said and what followed, as far as the audience may see it. */
@ApplicationScoped
class FeedbackDesk implements ReportDesk {
  private final FeedbackReader reader;
  private final FactReader facts;
  private final FeedbackReleases releases;
  private final Units units;
  private final Decisions decisions;
  private final Rebuilds rebuilds;
  private final Feedback feedback;

  FeedbackDesk(
      FeedbackReader reader,
      FactReader facts,
      FeedbackReleases releases,
      Units units,
      Decisions decisions,
      Rebuilds rebuilds,
      Policy policy) {
    this.reader = reader;
    this.facts = facts;
    this.releases = releases;
    this.units = units;
    this.decisions = decisions;
    this.rebuilds = rebuilds;
    this.feedback = new Feedback(policy);
  }

  @Override
  public Report report() {
    return Report.FEEDBACK;
  }

  @Override
  @Transactional
  public FeedbackView read(Question question, Locale locale) {
    return FeedbackView.of(question, answer(question), locale);
  }

  @Override
  @Transactional
  public Answered answer(Question question) {
    rebuilds.refuseWhileRunning();
    var scope = question.scope();
    var unit = units.asked(scope);
    var refused = new HashMap<Population, Rule>();
    var counted = counted(scope);
    var usable =
        question.audience() == Audience.INT ? counted : released(counted, scope, unit, refused);
    var outcome = feedback.of(usable, question.audience(), refused);
    decisions.keep(scope, question.audience(), outcome.decisions());
    return new Answered(unit, outcome);
  }

  private FeedbackFacts counted(Scope scope) {
    return new FeedbackFacts(
        reader.observation(scope),
        reader.followUp(scope),
        reader.voices(scope),
        reader.choices(scope),
        facts.feesOfObservation(scope));
  }

  /** People as they were counted when they were shown last, while too few are new (rule 9). */
  private FeedbackFacts released(
      FeedbackFacts counted,
      Scope scope,
      Optional<Units.Unit> unit,
      Map<Population, Rule> refused) {
    boolean enough = scope.atLeastAMonth() && unit.map(Units.Unit::publishesResponses).orElse(true);
    return new FeedbackFacts(
        counted.observation(),
        counted.followUp(),
        releases.voices(scope, counted, refused),
        releases.choices(scope, counted, enough, refused),
        counted.fees());
  }
}
