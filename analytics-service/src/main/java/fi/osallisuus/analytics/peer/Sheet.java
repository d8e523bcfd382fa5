package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.disclosure.Table;
import fi.osallisuus.analytics.fact.PeerFacts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One answer in the making: the counts, what may not be used at all, and what is shown so far. */
final class Sheet {
  final Audience audience;
  final PeerFacts facts;
  final Counts counts;
  final BigDecimal perVisit;
  private final Disclosure disclosure;
  private final Map<Population, Rule> refused;
  private final Map<String, Answer> answers = new LinkedHashMap<>();

  Sheet(
      Audience audience,
      Disclosure disclosure,
      PeerFacts facts,
      Map<Population, Rule> refused,
      BigDecimal perVisit) {
    this.audience = audience;
    this.disclosure = disclosure;
    this.facts = facts;
    this.refused = refused;
    this.perVisit = perVisit;
    this.counts = new Counts(disclosure, facts);
  }

  Answer.Breakdown table(Table table, Population of) {
    var refusal = refused.get(of);
    return refusal == null ? disclosure.table(table) : disclosure.nothing(table, refusal);
  }

  Answer.Single figure(Figure figure, Population... of) {
    return figures(List.of(figure), of).get(0);
  }

  List<Answer.Single> figures(List<Figure> figures, Population... of) {
    return refusal(of)
        .map(rule -> figures.stream().map(f -> disclosure.withhold(f.id(), rule)).toList())
        .orElseGet(() -> disclosure.figures(figures));
  }

  Answer.Single withhold(String id, Rule rule) {
    return disclosure.withhold(id, rule);
  }

  Optional<Rule> refusal(Population... of) {
    return List.of(of).stream().map(refused::get).filter(Objects::nonNull).findFirst();
  }

  void put(String key, Answer answer) {
    answers.put(key, answer);
  }

  Map<String, Answer> answers() {
    return answers;
  }

  /** What an earlier statement showed of a breakdown. */
  Answer.Breakdown breakdown(String key) {
    return (Answer.Breakdown) Objects.requireNonNull(answers.get(key), key);
  }
}
