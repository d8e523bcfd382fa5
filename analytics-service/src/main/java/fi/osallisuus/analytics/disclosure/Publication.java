package fi.osallisuus.analytics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything one audience has been shown so far, and the hidden counts that must stay hidden. */
final class Publication {

  private record Hidden(Linear count, int needed) {}

  private final Policy policy;
  private final Map<String, Long> truth = new LinkedHashMap<>();
  private final List<Hidden> hidden = new ArrayList<>();
  private final List<Fact> known = new ArrayList<>();

  Publication(Policy policy) {
    this.policy = policy;
  }

  void count(String variable, long value) {
    truth.put(variable, value);
  }

  void knownToAll(Fact fact) {
    known.add(fact);
  }

  long valueOf(Linear expression) {
    return expression.valueIn(truth);
  }

  Map<String, Long> truth() {
    return truth;
  }

  /** Adds the facts unless some hidden count, old or new, would be left too few values. */
  boolean publish(List<Fact> facts, List<Linear> newlyHidden) {
    var extended = new ArrayList<>(known);
    extended.addAll(facts);
    var concerned = new HashSet<String>();
    facts.forEach(fact -> concerned.addAll(fact.expression().terms().keySet()));
    var watched = new ArrayList<Hidden>();
    newlyHidden.forEach(count -> watched.add(new Hidden(count, policy.possibleValues())));
    var tied = tiedTo(concerned, extended);
    hidden.stream()
        .filter(count -> count.needed() > 1 && touches(tied, count.count()))
        .forEach(watched::add);
    if (!watched.isEmpty()) {
      var reader = reader(tied, extended);
      for (var count : watched) {
        if (reader.valuesOf(count.count(), count.needed()).size() < count.needed()) {
          return false;
        }
      }
    }
    known.addAll(facts);
    newlyHidden.forEach(count -> hidden.add(new Hidden(count, policy.possibleValues())));
    return true;
  }

  /** Hides counts whose base is already narrow: from here on they may not become narrower. */
  void guard(List<Linear> counts) {
    var concerned = new HashSet<String>();
    counts.forEach(count -> concerned.addAll(count.terms().keySet()));
    var reader = reader(tiedTo(concerned, known), known);
    for (var count : counts) {
      hidden.add(new Hidden(count, reader.valuesOf(count, policy.possibleValues()).size()));
    }
  }

  /** All variables that some chain of facts ties to these; nothing else can narrow them. */
  private static Set<String> tiedTo(Set<String> variables, List<Fact> facts) {
    var reached = new HashSet<>(variables);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (var fact : facts) {
        if (touches(reached, fact.expression())
            && reached.addAll(fact.expression().terms().keySet())) {
          grown = true;
        }
      }
    }
    return reached;
  }

  private static boolean touches(Set<String> variables, Linear expression) {
    return expression.terms().keySet().stream().anyMatch(variables::contains);
  }

  private Possibilities reader(Set<String> variables, List<Fact> facts) {
    var counts = new HashMap<>(truth);
    counts.keySet().retainAll(variables);
    return new Possibilities(
        counts,
        facts.stream().filter(fact -> touches(variables, fact.expression())).toList(),
        policy.searchSteps());
  }
}
