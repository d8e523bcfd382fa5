package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Cell;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.disclosure.Nature;
import fi.osallisuus.analytics.disclosure.Quotient;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.disclosure.Table;
import fi.osallisuus.analytics.fact.ChoiceFacts;
import fi.osallisuus.analytics.fact.FeeFacts;
import fi.osallisuus.analytics.fact.FeedbackFacts;
import fi.osallisuus.analytics.fact.WorkFacts;
import fi.osallisuus.analytics.report.Cells;
import fi.osallisuus.analytics.report.Draft;
import fi.osallisuus.analytics.report.Population;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The feedback report in the making, with its facts and counts. */
final class FeedbackSheet extends Draft {
  final WorkFacts observation;
  final WorkFacts followUp;
  final FeeFacts fees;

  /** By instrument. */
  final Map<String, Choices> choices = new TreeMap<>();

  private final Disclosure disclosure;
  private final FeedbackFacts facts;

  FeedbackSheet(
      Audience audience,
      Disclosure disclosure,
      FeedbackFacts facts,
      Map<Population, Rule> refused) {
    super(audience, disclosure, refused);
    this.disclosure = disclosure;
    this.facts = facts;
    observation = facts.observation();
    followUp = facts.followUp();
    fees = facts.fees();
    facts
        .choices()
        .forEach((name, given) -> choices.put(name, new Choices(disclosure, name, given)));
  }

  Choices choices(String instrument) {
    return choices.computeIfAbsent(
        instrument, name -> new Choices(disclosure, name, ChoiceFacts.NONE));
  }

  /** People by an attribute of theirs; the cells add up to all of them. */
  Answer.Breakdown people(String id, FeedbackPopulation of, String what, List<String> declared) {
    List<Cell> cells =
        Cells.of(disclosure, of + "." + what, declared, facts.voices(of.name()).of(what));
    return table(Table.partition(id, Nature.PERSON, Cells.total(cells), cells), of);
  }

  /** How many people; staff see any number, the public five or more (rules 1 and 8). */
  Answer.Single people(String id, long people, FeedbackPopulation of) {
    var all = Linear.of(people);
    return figure(Figure.operational(id, new Quotient(all, ONE, 1, 0), all), of);
  }

  /** What share of what people brought up, in percent. */
  Answer.Single shareOfPeople(String id, long part, long people) {
    var all = Linear.of(people);
    return figure(Figure.operational(id, new Quotient(Linear.of(part), all, 100, 1), all));
  }

  long people(FeedbackPopulation of, String what) {
    return facts.voices(of.name()).total(what);
  }
}
