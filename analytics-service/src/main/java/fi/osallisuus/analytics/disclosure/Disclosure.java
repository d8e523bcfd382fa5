package fi.osallisuus.analytics.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides, statement by statement, what one audience may be shown of one set of counts. Order
 * matters: what was shown first stays, and later statements that would give a hidden count away are
 * withheld (2.13 rules 5 and 13).
 */
public final class Disclosure {
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
    var marked = new Marked(table, counts, base, marks);
    if (publication.publish(marked.facts(), marked.hidden())) {
      marks.forEach((at, rule) -> record(table.id(), table.cells().get(at).code(), rule));
      return marked.shown();
    }
    if (publication.publish(List.of(Fact.exactly(table.base(), base)), List.of())) {
      withhold(table, Rule.INTERVAL);
      return marked.onlyTotal();
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
      long least = figure.banded(audience) ? policy.personResultBase() : policy.k();
      if (n < least || publication.valueOf(figure.quotient().denominator()) <= 0) {
        return withhold(figures, n > 0 && n < least ? Rule.BASE : Rule.NO_DATA);
      }
      var value = figure.quotient().valueIn(publication.truth());
      facts.addAll(figure.quotient().factsOf(value));
      var people = figure.people();
      if (people != null) {
        // also where only a band is shown: what hides behind n must not hang on the band alone
        facts.add(Fact.exactly(people, n));
      }
      answers.add(
          figure.banded(audience)
              ? Answer.Single.banded(value, n)
              : new Answer.Single(value, people == null ? null : n));
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
    boolean people =
        switch (table.nature()) {
          case PERSON, ANSWER -> true;
          case OPERATIONAL -> audience == Audience.PUB;
          case ACTIVITY -> false;
        };
    return (people && policy.small(base)) || (table.nature() == Nature.ANSWER && base == 0);
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
