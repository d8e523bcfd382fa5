package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Policy;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.FactReader;
import fi.osallisuus.analytics.fact.PeerFacts;
import fi.osallisuus.analytics.fact.PeopleReader;
import fi.osallisuus.analytics.fact.ReceptionFacts;
import fi.osallisuus.analytics.fact.Scope;
import fi.osallisuus.analytics.fact.Survey;
import fi.osallisuus.analytics.fact.SurveyFacts;
import fi.osallisuus.analytics.fact.Units;
import fi.osallisuus.analytics.indicator.Report;
import fi.osallisuus.analytics.rebuild.Rebuilds;
import fi.osallisuus.analytics.release.Decisions;
import fi.osallisuus.analytics.release.People;
import fi.osallisuus.analytics.release.Releases;
import fi.osallisuus.analytics.report.Answered;
import fi.osallisuus.analytics.report.Question;
import fi.osallisuus.analytics.report.ReportDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers what a peer reception has brought about, as far as the audience may see it. */
@ApplicationScoped
class PeerDesk implements ReportDesk {
  private final FactReader facts;
  private final PeopleReader people;
  private final Units units;
  private final Releases releases;
  private final Decisions decisions;
  private final Rebuilds rebuilds;
  private final PeerReception peerReception;

  PeerDesk(
      FactReader facts,
      PeopleReader people,
      Units units,
      Releases releases,
      Decisions decisions,
      Rebuilds rebuilds,
      Policy policy) {
    this.facts = facts;
    this.people = people;
    this.units = units;
    this.releases = releases;
    this.decisions = decisions;
    this.rebuilds = rebuilds;
    this.peerReception = new PeerReception(policy);
  }

  @Override
  public Report report() {
    return Report.PEER_RECEPTION;
  }

  @Override
  @Transactional
  public ReportView read(Question question, Locale locale) {
    return ReportView.of(question, answer(question), locale);
  }

  @Override
  @Transactional
  public Answered answer(Question question) {
    rebuilds.refuseWhileRunning();
    var scope = question.scope();
    var unit = units.asked(scope);
    var refused = new EnumMap<PeerPopulation, Rule>(PeerPopulation.class);
    var counted =
        question.audience() == Audience.INT
            ? new PeerFacts(facts.reception(scope), facts.surveys(scope), facts.fees(scope))
            : released(scope, unit, refused);
    var outcome = peerReception.of(counted, question.audience(), refused, question.perVisit());
    decisions.keep(scope, question.audience(), outcome.decisions());
    return new Answered(unit, outcome);
  }

  /** The present counts, or those shown last while too few people are new (rule 9). */
  private PeerFacts released(
      Scope scope, Optional<Units.Unit> unit, Map<PeerPopulation, Rule> refused) {
    var reception =
        releases
            .admit(
                PeerPopulation.RECEPTION.name(),
                scope,
                people.fingerprintOfReception(scope),
                () -> People.of(people.ofReception(scope)),
                facts.reception(scope),
                ReceptionFacts.class)
            .orElseGet(
                () -> {
                  refused.put(PeerPopulation.RECEPTION, Rule.DIFFERENCE);
                  return ReceptionFacts.NONE;
                });
    var surveys = new EnumMap<Survey, SurveyFacts>(Survey.class);
    var answered = facts.surveys(scope);
    boolean enough = scope.atLeastAMonth() && unit.map(Units.Unit::publishesResponses).orElse(true);
    for (var survey : Survey.values()) {
      var population = PeerPopulation.of(survey);
      var admitted =
          enough
              ? released(scope, survey, population, answered.getOrDefault(survey, SurveyFacts.NONE))
              : Optional.<SurveyFacts>empty();
      if (admitted.isEmpty()) {
        refused.put(population, enough ? Rule.DIFFERENCE : Rule.SCOPE);
      }
      surveys.put(survey, admitted.orElse(SurveyFacts.NONE));
    }
    return new PeerFacts(reception, surveys, facts.fees(scope));
  }

  private Optional<SurveyFacts> released(
      Scope scope, Survey survey, PeerPopulation population, SurveyFacts answered) {
    return releases.admit(
        population.name(),
        scope,
        people.fingerprintOfResponses(scope, survey.instrument()),
        () -> People.of(people.ofResponses(scope, survey.instrument())),
        answered,
        SurveyFacts.class);
  }
}
