package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.ChoiceFacts;
import fi.osallisuus.analytics.fact.CoordinationReader;
import fi.osallisuus.analytics.fact.FeedbackFacts;
import fi.osallisuus.analytics.fact.FeedbackReader;
import fi.osallisuus.analytics.fact.PeopleReader;
import fi.osallisuus.analytics.fact.Scope;
import fi.osallisuus.analytics.fact.WorkFacts;
import fi.osallisuus.analytics.release.People;
import fi.osallisuus.analytics.release.Releases;
import fi.osallisuus.analytics.report.Population;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** Admits to the public what differs by enough people from all that was shown before (rule 9). */
@ApplicationScoped
class FeedbackReleases {
  private final FeedbackReader reader;
  private final PeopleReader respondents;
  private final Releases releases;

  FeedbackReleases(FeedbackReader reader, PeopleReader respondents, Releases releases) {
    this.reader = reader;
    this.respondents = respondents;
    this.releases = releases;
  }

  Map<String, WorkFacts> voices(Scope scope, FeedbackFacts counted, Map<Population, Rule> refused) {
    var people = reader.people(scope);
    var shown = new TreeMap<String, WorkFacts>();
    for (var population : FeedbackPopulation.values()) {
      var those = people.getOrDefault(population.name(), Map.of());
      releases
          .admit(
              population.name(),
              scope,
              CoordinationReader.fingerprint(those),
              () -> People.of(those),
              counted.voices(population.name()),
              WorkFacts.class)
          .ifPresentOrElse(
              admitted -> shown.put(population.name(), admitted),
              () -> refused.put(population, Rule.DIFFERENCE));
    }
    return shown;
  }

  /**
   * @param enough the period and the unit are large enough for public answers (rule 10)
   */
  Map<String, ChoiceFacts> choices(
      Scope scope, FeedbackFacts counted, boolean enough, Map<Population, Rule> refused) {
    var shown = new TreeMap<String, ChoiceFacts>();
    counted
        .choices()
        .forEach(
            (instrument, choices) -> {
              var population = new Respondents(instrument);
              if (enough) {
                releases
                    .admit(
                        population.name(),
                        scope,
                        respondents.fingerprintOfResponses(scope, instrument),
                        () -> People.of(respondents.ofResponses(scope, instrument)),
                        choices,
                        ChoiceFacts.class)
                    .ifPresentOrElse(
                        admitted -> shown.put(instrument, admitted),
                        () -> refused.put(population, Rule.DIFFERENCE));
              } else {
                refused.put(population, Rule.SCOPE);
              }
              shown.putIfAbsent(instrument, ChoiceFacts.NONE);
            });
    return shown;
  }
}
