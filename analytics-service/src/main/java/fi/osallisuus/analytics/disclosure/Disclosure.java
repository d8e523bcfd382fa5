package fi.osallisuus.analytics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides, statement by statement, what one audience may be shown of one set of counts. Order
 * matters: what was shown first stays, and later statements that would give a hidden count away are
 * withheld (2.13 rules 5 and 13).
 */
public final class Disclosure {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Policy policy;
  private final Audience audience;
  private final Publication publication;
  private final List<Decision> decisions = new ArrayList<>();

  public Disclosure(Policy policy, Audience audience) {
    this.policy = policy;
    this.audience = audience;
    this.publication = new Publication(policy);
  }

  /** Declares a count; nothing is shown by that. */
  public Linear count(String variable, long value) {
    publication.count(variable, value);
    return Linear.of(variable);
  }

  /** Declares what every reader takes for granted; left out where late events break it. */
  public void known(Linear left, Linear right) {
    knownAtMost(left, right);
    knownAtMost(right, left);
  }

  public void knownAtMost(Linear less, Linear more) {
    var difference = more.minus(less);
    if (publication.valueOf(difference) >= 0) {
      publication.knownToAll(Fact.atLeast(difference, 0));
    }
  }

  public Answer.Breakdown table(Table table) {
    long base = publication.valueOf(table.base());
    var counts = table.cells().stream().mapToLong(c -> publication.valueOf(c.count())).toArray();
    if (withoutBase(table, base)) {
      return nothing(table, base == 0 ? Rule.NO_DATA : Rule.BASE);
    }
    var marks = new Primary(policy, audience, table, counts, base).hidden();
    if (publication.publish(factsOf(table, counts, base, marks), hiddenOf(table, marks))) {
      marks.forEach((at, rule) -> record(table.id(), table.cells().get(at).code(), rule));
      return shown(table, counts, base, marks);
    }
    if (publication.publish(List.of(Fact.exactly(table.base(), base)), List.of())) {
      withhold(table, Rule.INTERVAL);
      return shown(table, counts, base, allMarked(table));
    }
    return nothing(table, Rule.FOLLOWS);
  }

  public Answer.Single figure(Figure figure) {
    return figures(List.of(figure)).get(0);
  }

  /** Figures that are shown together or not at all, as NPS and mean are (rule 3). */
  public List<Answer.Single> figures(List<Figure> figures) {
    var answers = new ArrayList<Answer.Single>();
    var facts = new ArrayList<Fact>();
    for (var figure : figures) {
      var base = figure.base(audience);
      long n = base == null ? policy.k() : publication.valueOf(base);
      if (n < policy.k() || publication.valueOf(figure.quotient().denominator()) <= 0) {
        return withhold(figures, n > 0 && n < policy.k() ? Rule.BASE : Rule.NO_DATA);
      }
      var value = figure.quotient().valueIn(publication.truth());
      facts.addAll(figure.quotient().factsOf(value));
      var people = figure.people();
      if (people != null) {
        facts.add(Fact.exactly(people, n));
      }
      answers.add(new Answer.Single(value, people == null ? null : n));
    }
    return publication.publish(facts, List.of()) ? answers : withhold(figures, Rule.FOLLOWS);
  }

  /** Withholds a figure for a reason outside the counts: scope, dominance, difference. */
  public Answer.Single withhold(String id, Rule rule) {
    record(id, null, rule);
    return Answer.Single.WITHHELD;
  }

  /** Withholds a whole breakdown for a reason outside the counts. */
  public Answer.Breakdown nothing(Table table, Rule rule) {
    withhold(table, rule);
    return new Answer.Breakdown(
        null,
        table.cells().stream().map(cell -> new Answer.Part(cell.code(), null, null)).toList());
  }

  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  private boolean withoutBase(Table table, long base) {
    boolean people = table.nature() != Nature.OPERATIONAL || audience == Audience.PUB;
    return (people && policy.small(base)) || (table.nature() == Nature.ANSWER && base == 0);
  }

  private static List<Fact> factsOf(
      Table table, long[] counts, long base, Map<Integer, Rule> marks) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.exactly(table.base(), base));
    // where a 0 would have been shown, readers know that a hidden cell holds at least one
    boolean allOrNothing = table.nature() == Nature.ANSWER && table.partition();
    long least = !allOrNothing && marks.keySet().stream().allMatch(at -> counts[at] > 0) ? 1 : 0;
    for (int at = 0; at < counts.length; at++) {
      var count = table.cells().get(at).count();
      facts.add(
          marks.containsKey(at) ? Fact.atLeast(count, least) : Fact.exactly(count, counts[at]));
    }
    for (var line : table.lines()) {
      var total = table.sumOf(line);
      facts.add(Fact.exactly(total, line.stream().mapToLong(at -> counts[at]).sum()));
    }
    return facts;
  }

  private static List<Linear> hiddenOf(Table table, Map<Integer, Rule> marks) {
    return marks.keySet().stream().map(at -> table.cells().get(at).count()).toList();
  }

  private static Answer.Breakdown shown(
      Table table, long[] counts, long base, Map<Integer, Rule> marks) {
    var parts =
        IntStream.range(0, counts.length)
            .mapToObj(
                at ->
                    marks.containsKey(at)
                        ? new Answer.Part(table.cells().get(at).code(), null, null)
                        : new Answer.Part(
                            table.cells().get(at).code(), counts[at], share(counts[at], base)))
            .toList();
    return new Answer.Breakdown(base, parts);
  }

  private static BigDecimal share(long count, long base) {
    return base == 0
        ? BigDecimal.ZERO.setScale(1)
        : BigDecimal.valueOf(count)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
  }

  private static Map<Integer, Rule> allMarked(Table table) {
    var marks = new LinkedHashMap<Integer, Rule>();
    IntStream.range(0, table.cells().size()).forEach(at -> marks.put(at, Rule.INTERVAL));
    return marks;
  }

  private void withhold(Table table, Rule rule) {
    record(table.id(), null, rule);
    publication.guard(table.cells().stream().map(Cell::count).toList());
  }

  private List<Answer.Single> withhold(List<Figure> figures, Rule rule) {
    return figures.stream().map(figure -> withhold(figure.id(), rule)).toList();
  }

  private void record(String subject, @Nullable String code, Rule rule) {
    decisions.add(new Decision(subject, code, rule));
  }
}
