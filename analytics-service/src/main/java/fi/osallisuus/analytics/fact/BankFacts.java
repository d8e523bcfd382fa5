package fi.osallisuus.analytics.fact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The expert bank at the end of a period, counted.
 *
 * @param states experts by state on that day
 * @param days how many of those willing in the period took so many days to being active first
 * @param themes active experts by theme; who has several counts in each
 * @param bases active experts by basis, own or next of kin on any theme
 */
public record BankFacts(
    Map<String, InState> states,
    Map<Integer, Long> days,
    Map<String, Long> themes,
    Map<String, Long> bases) {

  /** A bank that nobody has ever entered. */
  public static final BankFacts NONE = new BankFacts(Map.of(), Map.of(), Map.of(), Map.of());

  /** Counts the experts of a bank. */
  public static BankFacts of(List<CoordinationReader.InBank> experts) {
    var states = new TreeMap<String, InState>();
    var days = new TreeMap<Integer, Long>();
    var themes = new TreeMap<String, Long>();
    var bases = new TreeMap<String, Long>();
    for (var expert : experts) {
      states.merge(
          expert.state(),
          InState.one(expert.willing(), expert.everActive(), expert.verified()),
          InState::plus);
      if (expert.willing() && expert.days() != null) {
        days.merge(expert.days(), 1L, Long::sum);
      }
      expert.parts(0).forEach(theme -> themes.merge(theme, 1L, Long::sum));
      expert.parts(1).forEach(basis -> bases.merge(basis, 1L, Long::sum));
    }
    return new BankFacts(states, days, themes, bases);
  }

  /**
   * The experts in one state.
   *
   * @param willing of them, those who signalled willingness in the period
   * @param everActive of the willing, those who had been active at some time
   * @param verified of the willing, those whose training was verified
   */
  public record InState(long all, long willing, long everActive, long verified) {

    static InState one(boolean willing, boolean everActive, boolean verified) {
      return new InState(
          1, willing ? 1 : 0, willing && everActive ? 1 : 0, willing && verified ? 1 : 0);
    }

    InState plus(InState other) {
      return new InState(
          all + other.all,
          willing + other.willing,
          everActive + other.everActive,
          verified + other.verified);
    }
  }

  public InState in(String state) {
    return states.getOrDefault(state, new InState(0, 0, 0, 0));
  }
}
