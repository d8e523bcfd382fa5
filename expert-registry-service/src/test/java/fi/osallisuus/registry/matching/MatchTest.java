package fi.osallisuus.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.osallisuus.registry.assignment.Task;
import fi.osallisuus.registry.expert.ActiveExpert;
import fi.osallisuus.registry.expert.ActiveExpert.Experience;
import fi.osallisuus.registry.expert.Basis;
import fi.osallisuus.registry.expert.ExpertKind;
import fi.osallisuus.registry.occupation.Load;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchTest {
  private static final UUID UNIT = UUID.randomUUID();
  private static final UUID NEAR = UUID.randomUUID();
  private static final UUID FAR = UUID.randomUUID();
  private static final Situation FREE = situation(Load.NONE, WorkWish.NONE, 0);

  @Test
  void oneCommonThemeOfThreeIsAThird() {
    assertThat(
            ThemeOverlap.of(
                Map.of("DEPRESSION", 1, "CARERS", 1), Map.of("DEPRESSION", 1, "HOUSING", 1)))
        .isCloseTo(1 / 3.0, within(1e-9));
    assertThat(ThemeOverlap.of(Map.of("PAIN", 2), Map.of("PAIN", 2))).isEqualTo(1);
    assertThat(ThemeOverlap.of(Map.of("PAIN", 2, "CANCER", 1), Map.of("PAIN", 2)))
        .isCloseTo(2 / 3.0, within(1e-9));
    assertThat(ThemeOverlap.of(Map.of(), Map.of())).isZero();
  }

  @Test
  void everyTermIsShownAndTheirSumIsTheScore() {
    var match = match(wanted("MENTAL_HEALTH"), wanted("INFORMAL_CARE"));
    var expert = expert("MENTAL_HEALTH", "HOMELESSNESS");
    var lastEnd = Instant.parse("2026-02-12T11:00:00Z"); // forty days before

    var terms = match.terms(expert, situation(new Load(false, 0, lastEnd), WorkWish.NONE, 2));

    assertThat(terms)
        .containsExactly(
            new Term(Term.Kind.THEME_OVERLAP, 0.3333, 0.5, 0.1667),
            new Term(Term.Kind.SIMILAR_TASKS, 0.4, 0.2, 0.08),
            new Term(Term.Kind.FAIRNESS, 0.2222, 0.2, 0.0444),
            new Term(Term.Kind.DISTANCE, 1, 0.1, 0.1));
  }

  @Test
  void whoWasNeverAskedOrWaitedHalfAYearStandsFirstInTurn() {
    var match = match(wanted("PAIN"));

    assertThat(match.daysSinceLast(FREE)).isEqualTo(180);
    assertThat(
            match.daysSinceLast(
                situation(
                    new Load(false, 0, Instant.parse("2025-01-01T00:00:00Z")), WorkWish.NONE, 0)))
        .isEqualTo(180);
    assertThat(match.terms(expert("PAIN"), situation(Load.NONE, WorkWish.NONE, 9)))
        .extracting(Term::value)
        .containsExactly(1.0, 1.0, 1.0, 1.0);
  }

  @Test
  void theHardFiltersStandInTheirOrder() {
    var match = match(wanted("PAIN"));
    var good = expert("PAIN");

    assertThat(match.exclusion(good, FREE)).isEmpty();
    assertThat(match.exclusion(expert("CANCER"), FREE)).contains(Exclusion.THEME);
    assertThat(match.exclusion(good, new Situation(Load.NONE, WorkWish.NONE, true, true, 0)))
        .contains(Exclusion.ALREADY_ASKED);
    assertThat(match.exclusion(good, new Situation(Load.NONE, WorkWish.NONE, false, false, 0)))
        .contains(Exclusion.UNAVAILABLE);
    assertThat(match.exclusion(good, situation(new Load(true, 1, null), WorkWish.NONE, 0)))
        .contains(Exclusion.OCCUPIED);
    assertThat(
            match.exclusion(
                good, situation(new Load(false, 2, null), new WorkWish(2, List.of()), 0)))
        .contains(Exclusion.MONTHLY_CAP);
    assertThat(
            match.exclusion(
                good, situation(new Load(false, 1, null), new WorkWish(2, List.of()), 0)))
        .isEmpty();
    assertThat(match.exclusion(good, situation(Load.NONE, new WorkWish(null, List.of(UNIT)), 0)))
        .contains(Exclusion.UNIT_EXCLUDED);
  }

  @Test
  void whoseExperienceItIsMattersWhereItIsAskedFor() {
    var match = match(new WantedTheme("PAIN", 1, Basis.NEXT_OF_KIN));

    assertThat(match.exclusion(expert("PAIN"), FREE)).contains(Exclusion.THEME);
    assertThat(match(new WantedTheme("PAIN", 1, Basis.OWN)).exclusion(expert("PAIN"), FREE))
        .isEmpty();
  }

  @Test
  void theContractCoversEveryDayOfTheTask() {
    var match = match(wanted("PAIN"));

    assertThat(match.exclusion(covered("2026-03-24", "2026-03-24"), FREE)).isEmpty();
    assertThat(match.exclusion(covered("2026-03-25", "2026-12-31"), FREE))
        .contains(Exclusion.CONTRACT_NOT_COVERING);
    assertThat(match.exclusion(covered("2026-01-01", "2026-03-23"), FREE))
        .contains(Exclusion.CONTRACT_NOT_COVERING);
  }

  @Test
  void placeLanguageModeAndKindAreKeptTo() {
    var elsewhere = match(task(false, FAR, "fi", "LECTURE"), null);
    var remote = match(task(true, null, "fi", "LECTURE"), null);

    assertThat(elsewhere.exclusion(expert("PAIN"), FREE)).isEmpty(); // the second area
    assertThat(elsewhere.terms(expert("PAIN"), FREE).getLast().value()).isEqualTo(0.5);
    assertThat(remote.terms(expert("PAIN"), FREE).getLast().value()).isEqualTo(1);
    assertThat(
            match(task(false, UUID.randomUUID(), "fi", "LECTURE"), null)
                .exclusion(expert("PAIN"), FREE))
        .contains(Exclusion.AREA);
    assertThat(match(task(true, null, "se", "LECTURE"), null).exclusion(expert("PAIN"), FREE))
        .contains(Exclusion.LANGUAGE);
    assertThat(match(task(true, null, "fi", "FORUM"), null).exclusion(expert("PAIN"), FREE))
        .contains(Exclusion.MODE);
    assertThat(
            match(task(true, null, "fi", "LECTURE"), ExpertKind.DEVELOPER_CLIENT)
                .exclusion(expert("PAIN"), FREE))
        .contains(Exclusion.KIND);
  }

  private static Match match(WantedTheme... themes) {
    return new Match(task(false, NEAR, "fi", "LECTURE"), List.of(themes), null);
  }

  private static Match match(Task task, ExpertKind kind) {
    return new Match(task, List.of(wanted("PAIN")), kind);
  }

  private static WantedTheme wanted(String theme) {
    return new WantedTheme(theme, 1, null);
  }

  private static Task task(boolean remote, UUID area, String language, String mode) {
    return new Task(
        UNIT,
        "Luento",
        mode,
        null,
        language,
        remote,
        area,
        null,
        Instant.parse("2026-03-24T11:00:00Z"),
        Instant.parse("2026-03-24T13:00:00Z"),
        "UNIT",
        null,
        null,
        null,
        null,
        null,
        true);
  }

  private static ActiveExpert expert(String... themes) {
    return expert("2026-01-01", null, themes);
  }

  private static ActiveExpert covered(String from, String until) {
    return expert(from, LocalDate.parse(until), "PAIN");
  }

  private static ActiveExpert expert(String from, LocalDate until, String... themes) {
    return new ActiveExpert(
        UUID.randomUUID(),
        ExpertKind.EXPERT_BY_EXPERIENCE,
        Set.of(themes).stream()
            .map(t -> new Experience(t, Basis.OWN))
            .collect(java.util.stream.Collectors.toSet()),
        List.of("fi", "sv"),
        List.of(NEAR, FAR),
        List.of("LECTURE"),
        true,
        LocalDate.parse(from),
        until);
  }

  private static Situation situation(Load load, WorkWish wish, int done) {
    return new Situation(load, wish, false, true, done);
  }
}
