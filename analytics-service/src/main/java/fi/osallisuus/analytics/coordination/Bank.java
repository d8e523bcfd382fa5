package fi.osallisuus.analytics.coordination;

import fi.osallisuus.analytics.disclosure.Cell;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.fact.BankFacts;
import fi.osallisuus.analytics.fact.BankFacts.InState;
import fi.osallisuus.analytics.report.Cells;
import fi.osallisuus.analytics.report.Days;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The expert bank as variables, with what every reader knows from the lifecycle of an expert. */
final class Bank {
  final List<Cell> states;
  final Linear active;
  final Linear willing;
  final Linear everActive;
  final Linear verified;
  final Linear daysKnown;
  final Linear daysTotal;
  final Linear medianTwice;
  final List<Cell> themes;
  final List<Cell> bases;
  private final BankFacts facts;
  private final Map<String, Linear> willingIn = new TreeMap<>();

  Bank(Disclosure d, BankFacts facts) {
    this.facts = facts;
    states =
        Cells.codes(Codes.STATES, facts.states().keySet()).stream()
            .map(state -> new Cell(state, state(d, state)))
            .toList();
    active = states.get(Codes.STATES.indexOf(Codes.ACTIVE)).count();
    willing = willingIn(willingIn.keySet());
    everActive = everActive(d);
    verified = d.count("bank.verified", sum(facts.states().keySet(), InState::verified));
    d.known(verified, willingIn(Codes.AFTER_APPROVED));
    d.knownAtMost(verified, willing);
    var days = Days.of(facts.days());
    daysKnown = d.count("bank.daysKnown", days.cases());
    daysTotal = d.count("bank.daysTotal", days.total());
    medianTwice = Linear.of(days.medianTwice());
    d.known(daysKnown, everActive);
    themes = Cells.of(d, "bank.theme", Codes.THEMES, facts.themes());
    bases = Cells.of(d, "bank.basis", Codes.BASES, facts.bases());
    themes.forEach(theme -> d.knownAtMost(theme.count(), active));
    bases.forEach(basis -> d.knownAtMost(basis.count(), active));
  }

  /** Those willing in the period, and the others in the same state. */
  private Linear state(Disclosure d, String state) {
    var in = facts.in(state);
    var those = d.count("bank." + state + ".willing", in.willing());
    willingIn.put(state, those);
    return those.plus(d.count("bank." + state + ".others", in.all() - in.willing()));
  }

  /** Whoever is paused or has ended was active; otherwise only who is anonymised may have been. */
  private Linear everActive(Disclosure d) {
    long elsewhere =
        sum(facts.states().keySet(), InState::everActive)
            - sum(Codes.AFTER_ACTIVE, InState::everActive);
    var before = d.count("bank.activeBefore", elsewhere);
    d.knownAtMost(before, willingIn(List.of(Codes.ANONYMISED)));
    return willingIn(Codes.AFTER_ACTIVE).plus(before);
  }

  private Linear willingIn(Collection<String> of) {
    return Linear.sum(of.stream().map(s -> Objects.requireNonNull(willingIn.get(s))).toList());
  }

  private long sum(Collection<String> of, ToLongFunction<InState> count) {
    return of.stream().mapToLong(state -> count.applyAsLong(facts.in(state))).sum();
  }
}
