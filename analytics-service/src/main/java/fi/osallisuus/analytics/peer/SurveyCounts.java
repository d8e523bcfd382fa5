package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.disclosure.Cell;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.fact.Survey;
import fi.osallisuus.analytics.fact.SurveyFacts;
import fi.osallisuus.analytics.report.Cells;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The responses to one instrument as variables: channels, roles and every value of every item. */
final class SurveyCounts {
  static final String RECOMMENDATION = "NPS";

  final Linear responses;
  final List<Cell> channels;
  final List<Cell> roles;
  private final Map<String, Scores> items = new TreeMap<>();
  private final Map<String, Scores> recommendationByRole = new TreeMap<>();

  /** How often each value of one item was given. */
  record Scores(int lowest, List<Linear> given) {

    Linear answered() {
      return Linear.sum(given);
    }

    Linear between(int from, int to) {
      return Linear.sum(given.subList(from - lowest, to - lowest + 1));
    }

    /** The sum of all given values. */
    Linear points() {
      return Linear.sum(
          IntStream.range(0, given.size())
              .mapToObj(at -> given.get(at).times(lowest + at))
              .toList());
    }

    /** Promoters 9–10 less detractors 0–6. */
    Linear netPromoters() {
      return between(9, 10).minus(between(0, 6));
    }
  }

  SurveyCounts(Disclosure d, Survey survey, SurveyFacts facts) {
    var name = survey.name();
    responses = d.count(name, facts.responses());
    channels = Cells.of(d, name + ".channel", Codes.CHANNELS, facts.byChannel());
    roles = Cells.of(d, name + ".role", Codes.ROLES, facts.byRole());
    d.known(Cells.total(channels), responses);
    d.known(Cells.total(roles), responses);
    for (var item : survey.statements()) {
      items.put(item, scores(d, name + "." + item, 1, 5, facts.answers().get(item)));
    }
    if (survey == Survey.CLIENT) {
      items.put(
          RECOMMENDATION, scores(d, name + ".NPS", 0, 10, facts.answers().get(RECOMMENDATION)));
    }
    items.values().forEach(item -> d.knownAtMost(item.answered(), responses));
    for (var role : roles) {
      recommendationByRole.put(
          role.code(),
          scores(
              d,
              name + ".NPS." + role.code(),
              0,
              10,
              facts.recommendationByRole().get(role.code())));
    }
  }

  Scores item(String item) {
    return Objects.requireNonNull(items.get(item), item);
  }

  Scores recommendationOf(String role) {
    return Objects.requireNonNull(recommendationByRole.get(role), role);
  }

  private static Scores scores(
      Disclosure d,
      String name,
      int lowest,
      int highest,
      @org.jspecify.annotations.Nullable Map<Integer, Long> given) {
    Map<Integer, Long> counted = given == null ? Map.of() : given;
    return new Scores(
        lowest,
        IntStream.rangeClosed(lowest, highest)
            .mapToObj(value -> d.count(name + "." + value, counted.getOrDefault(value, 0L)))
            .toList());
  }
}
