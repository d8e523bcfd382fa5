package fi.osallisuus.registry.matching;

import fi.osallisuus.registry.assignment.Task;
import fi.osallisuus.registry.expert.ActiveExpert;
import fi.osallisuus.registry.expert.ExpertKind;
import fi.osallisuus.registry.occupation.Occupations;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, held against one expert after the other: hard filters first, then a score
 * whose every term can be shown.
 */
record Match(Task task, List<WantedTheme> themes, @Nullable ExpertKind kind) {
  /** So many tasks of the mode are experience enough. */
  private static final int ENOUGH_DONE = 5;

  /** Another of the expert's areas is farther than the first one. */
  private static final double OTHER_AREA = 0.5;

  static Match of(AssignmentRequest request) {
    return new Match(request.task(), request.themes(), request.expertKind());
  }

  /** The first reason for which the expert is no candidate. */
  Optional<Exclusion> exclusion(ActiveExpert expert, Situation now) {
    return Optional.ofNullable(first(expert, now));
  }

  private @Nullable Exclusion first(ActiveExpert expert, Situation now) {
    if (now.asked()) {
      return Exclusion.ALREADY_ASKED;
    }
    if (kind != null && kind != expert.kind()) {
      return Exclusion.KIND;
    }
    if (common(expert).isEmpty()) {
      return Exclusion.THEME;
    }
    if (!expert.modes().contains(task.mode())) {
      return Exclusion.MODE;
    }
    if (!expert.languages().contains(task.language())) {
      return Exclusion.LANGUAGE;
    }
    if (!task.remote() && !expert.areas().contains(task.areaId())) {
      return Exclusion.AREA;
    }
    if (now.wish().excludedUnits().contains(task.unitId())) {
      return Exclusion.UNIT_EXCLUDED;
    }
    var span = task.span();
    if (!expert.gateOpen() || !expert.coveredOn(span.firstDay(), span.lastDay())) {
      return Exclusion.CONTRACT_NOT_COVERING;
    }
    if (!now.available()) {
      return Exclusion.UNAVAILABLE;
    }
    if (now.load().busy()) {
      return Exclusion.OCCUPIED;
    }
    return now.wish().full(now.load().inMonth()) ? Exclusion.MONTHLY_CAP : null;
  }

  List<Term> terms(ActiveExpert expert, Situation now) {
    return List.of(
        Term.Kind.THEME_OVERLAP.of(ThemeOverlap.of(wanted(), had(expert))),
        Term.Kind.SIMILAR_TASKS.of((double) Math.min(now.similarDone(), ENOUGH_DONE) / ENOUGH_DONE),
        Term.Kind.FAIRNESS.of((double) daysSinceLast(now) / Occupations.MEMORY.toDays()),
        Term.Kind.DISTANCE.of(nearness(expert)));
  }

  /** The asked themes that the expert knows. */
  List<String> common(ActiveExpert expert) {
    return themes.stream()
        .filter(wanted -> expert.experiences().stream().anyMatch(wanted::fits))
        .map(WantedTheme::theme)
        .toList();
  }

  /** Who has waited half a year has waited long enough; so has who was never asked. */
  long daysSinceLast(Situation now) {
    var last = now.load().lastEnd();
    var most = Occupations.MEMORY.toDays();
    return last == null
        ? most
        : Math.clamp(Duration.between(last, task.startsAt()).toDays(), 0, most);
  }

  private double nearness(ActiveExpert expert) {
    var first = expert.areas().isEmpty() ? null : expert.areas().getFirst();
    return task.remote() || java.util.Objects.equals(task.areaId(), first) ? 1 : OTHER_AREA;
  }

  private Map<String, Integer> wanted() {
    return themes.stream().collect(Collectors.toMap(WantedTheme::theme, WantedTheme::importance));
  }

  /** An asked theme counts as much as it is asked for; another one makes the profile wider. */
  private Map<String, Integer> had(ActiveExpert expert) {
    var common = common(expert);
    var wanted = wanted();
    var had = new HashMap<String, Integer>();
    for (var experience : expert.experiences()) {
      var theme = experience.theme();
      if (common.contains(theme)) {
        had.put(theme, wanted.getOrDefault(theme, 1));
      } else if (!wanted.containsKey(theme)) {
        had.put(theme, 1);
      }
    }
    return had;
  }
}
