package fi.osallisuus.analytics.coordination;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Policy;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.BankFacts;
import fi.osallisuus.analytics.fact.CoordinationFacts;
import fi.osallisuus.analytics.fact.CoordinationReader;
import fi.osallisuus.analytics.fact.FactReader;
import fi.osallisuus.analytics.fact.Scope;
import fi.osallisuus.analytics.indicator.Report;
import fi.osallisuus.analytics.rebuild.Rebuilds;
import fi.osallisuus.analytics.release.Decisions;
import fi.osallisuus.analytics.release.People;
import fi.osallisuus.analytics.release.Releases;
import fi.osallisuus.analytics.report.Answered;
import fi.osallisuus.analytics.report.Question;
import fi.osallisuus.analytics.report.ReportDesk;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers what the coordination of participation has done, as far as the audience may see it. */
@ApplicationScoped
class CoordinationDesk implements ReportDesk {
  private final CoordinationReader reader;
  private final FactReader facts;
  private final Releases releases;
  private final Decisions decisions;
  private final Rebuilds rebuilds;
  private final Coordination coordination;

  CoordinationDesk(
      CoordinationReader reader,
      FactReader facts,
      Releases releases,
      Decisions decisions,
      Rebuilds rebuilds,
      Policy policy) {
    this.reader = reader;
    this.facts = facts;
    this.releases = releases;
    this.decisions = decisions;
    this.rebuilds = rebuilds;
    this.coordination = new Coordination(policy);
  }

  @Override
  public Report report() {
    return Report.COORDINATION;
  }

  @Override
  @Transactional
  public Answered answer(Question question) {
    rebuilds.refuseWhileRunning();
    var scope = question.scope();
    if (scope.unit() != null) {
      throw Problem.unprocessable(
          "COUNTY_ONLY", "The figures of the coordination are of the whole county.");
    }
    var refused = new EnumMap<CoordinationPopulation, Rule>(CoordinationPopulation.class);
    var counted =
        new CoordinationFacts(
            bank(scope, question.audience(), refused),
            reader.work(scope),
            facts.feesOfMeetings(scope));
    var outcome = coordination.of(counted, question.audience(), refused);
    decisions.keep(scope, question.audience(), outcome.decisions());
    return new Answered(Optional.empty(), outcome);
  }

  @Override
  @Transactional
  public CoordinationView read(Question question, Locale locale) {
    return CoordinationView.of(question, answer(question), locale);
  }

  /** In public the bank as it was shown last, while too few people are new (rule 9). */
  private BankFacts bank(
      Scope scope, Audience audience, Map<CoordinationPopulation, Rule> refused) {
    var experts = reader.experts(scope);
    var counted = BankFacts.of(experts);
    if (audience == Audience.INT) {
      return counted;
    }
    var people = CoordinationReader.people(experts);
    return releases
        .admit(
            CoordinationPopulation.EXPERT_BANK.name(),
            scope,
            CoordinationReader.fingerprint(people),
            () -> People.of(people),
            counted,
            BankFacts.class)
        .orElseGet(
            () -> {
              refused.put(CoordinationPopulation.EXPERT_BANK, Rule.DIFFERENCE);
              return BankFacts.NONE;
            });
  }
}
