package fi.osallisuus.analytics.report;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Cell;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Dominance;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.disclosure.Nature;
import fi.osallisuus.analytics.disclosure.Quotient;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.disclosure.Table;
import fi.osallisuus.analytics.fact.FeeFacts;
import fi.osallisuus.analytics.indicator.Indicator;
import fi.osallisuus.analytics.indicator.Indicators;
import fi.osallisuus.analytics.indicator.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One answer in the making: what may not be used at all, and what is shown so far. Every report is
 * computed in the order of the catalogue, and a single result is taken out of the same computation,
 * so that no two answers decide differently about one cell (P9).
 */
public abstract class Draft {
  public static final Linear ONE = Linear.of(1);

  public final Audience audience;
  private final Disclosure disclosure;
  private final Map<? extends Population, Rule> refused;
  private final Map<String, Answer> answers = new LinkedHashMap<>();

  protected Draft(
      Audience audience, Disclosure disclosure, Map<? extends Population, Rule> refused) {
    this.audience = audience;
    this.disclosure = disclosure;
    this.refused = refused;
  }

  /** Computes the whole report, each figure by the formula that the catalogue names. */
  public Outcome of(Report report, Function<Indicator.Formula, Answer> computed) {
    for (var indicator : Indicators.of(report)) {
      for (var breakdown : indicator.breakdowns()) {
        put(Outcome.key(indicator.id(), breakdown.by()), computed.apply(breakdown.formula()));
      }
      put(indicator.id(), computed.apply(indicator.formula()));
    }
    return new Outcome(answers, disclosure.decisions());
  }

  /** A table that no watched population stands behind. */
  public Answer.Breakdown table(Table table) {
    return disclosure.table(table);
  }

  public Answer.Breakdown table(Table table, Population of) {
    var refusal = refused.get(of);
    return refusal == null ? disclosure.table(table) : disclosure.nothing(table, refusal);
  }

  public Answer.Single figure(Figure figure, Population... of) {
    return figures(List.of(figure), of).get(0);
  }

  public List<Answer.Single> figures(List<Figure> figures, Population... of) {
    return refusal(of)
        .map(rule -> figures.stream().map(f -> disclosure.withhold(f.id(), rule)).toList())
        .orElseGet(() -> disclosure.figures(figures));
  }

  /** A count of what was done. */
  public Answer.Single count(String id, long counted) {
    return figure(Figure.operational(id, new Quotient(Linear.of(counted), ONE, 1, 0), null));
  }

  /** What share of what was done, in percent. */
  public Answer.Single share(String id, long part, long whole) {
    return figure(
        Figure.operational(id, new Quotient(Linear.of(part), Linear.of(whole), 100, 1), null));
  }

  /** How long something took, the middle one of all. */
  public Answer.Single median(String id, Days days) {
    var median =
        new Quotient(Linear.of(days.medianTwice()), Linear.of(days.cases() == 0 ? 0 : 2), 1, 1);
    return figure(Figure.operational(id, median, null));
  }

  /** How long something took on average. */
  public Answer.Single mean(String id, Days days) {
    var mean = new Quotient(Linear.of(days.total()), Linear.of(days.cases()), 1, 1);
    return figure(Figure.operational(id, mean, null));
  }

  /** What was done, by a category of it. */
  public Answer.Breakdown split(String id, List<String> declared, Map<String, Long> counted) {
    List<Cell> cells = Cells.open(declared, counted);
    return table(Table.partition(id, Nature.ACTIVITY, Cells.total(cells), cells));
  }

  public Answer.Single withhold(String id, Rule rule) {
    return disclosure.withhold(id, rule);
  }

  /** A sum of money that is paid to experts. */
  public Answer.Single money(String id, FeeFacts fees, Function<FeeFacts, BigDecimal> part) {
    return personal(fees)
        ? withhold(id, Rule.DOMINANCE)
        : new Answer.Single(part.apply(fees).setScale(2, RoundingMode.HALF_UP), null);
  }

  /** In public a sum that is mostly one expert's pay would publish that person's pay (P5). */
  public boolean personal(FeeFacts fees) {
    return audience == Audience.PUB && Dominance.in(fees.byExpert());
  }

  public void put(String key, Answer answer) {
    answers.put(key, answer);
  }

  /** What an earlier statement showed. */
  public Answer shown(String key) {
    return Objects.requireNonNull(answers.get(key), key);
  }

  /** What an earlier statement showed of a breakdown. */
  public Answer.Breakdown breakdown(String key) {
    return (Answer.Breakdown) shown(key);
  }

  private Optional<Rule> refusal(Population... of) {
    return List.of(of).stream()
        .map(population -> (Rule) refused.get(population))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
