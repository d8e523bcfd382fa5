package fi.osallisuus.registry.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InitiativeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
  private static final Words TEXT = new Words("Teksti", "Text", null);

  private final Initiative it = new Initiative(body(List.of(), null), DAY);

  @ParameterizedTest
  @EnumSource(InitiativePhase.class)
  void anIdeaIsPreparedOrEndsAndNothingElse(InitiativePhase target) {
    if (Set.of(InitiativePhase.PREPARATION, InitiativePhase.ENDED).contains(target)) {
      it.move(target, DAY);
      assertThat(it.phase()).isEqualTo(target);
      assertThat(it.version()).isEqualTo(2);
    } else {
      refused(() -> it.move(target, DAY), "INITIATIVE_TRANSITION_NOT_ALLOWED");
      assertThat(it.version()).isEqualTo(1);
    }
  }

  @Test
  void anEndedInitiativeStaysAsItWas() {
    it.end(end("2026-06-30"), DAY);

    refused(() -> it.putResult(new PutResult(TEXT, Adoption.ADOPTED)), "INITIATIVE_CLOSED");
    refused(it::touch, "INITIATIVE_CLOSED");
    refused(() -> it.end(end("2026-06-30"), DAY), "INITIATIVE_TRANSITION_NOT_ALLOWED");
    it.putRecognitions(new PutRecognitions(List.of(new Recognition("Palkittu", "Innokylä", DAY))));
    assertThat(it.recognitions()).hasSize(1);
  }

  @Test
  void theEndCannotLieBeforeTheBeginning() {
    refused(() -> it.end(end("2026-01-31"), DAY), "DATES_REVERSED");
    assertThat(it.phase()).isEqualTo(InitiativePhase.IDEA);
    assertThat(it.version()).isEqualTo(1);
  }

  @Test
  void theDescriptionIsDueFromTheEvaluationOnUntilItIsWhole() {
    for (var phase :
        List.of(
            InitiativePhase.PREPARATION, InitiativePhase.PILOTING, InitiativePhase.EVALUATION)) {
      assertThat(it.descriptionDue()).isFalse();
      it.move(phase, DAY);
    }
    assertThat(it.descriptionDue()).isTrue();
    var sections = new EnumMap<DescriptionSection, Words>(DescriptionSection.class);
    Arrays.stream(DescriptionSection.values()).forEach(s -> sections.put(s, TEXT));

    it.putDescription(Map.copyOf(sections), DAY);
    assertThat(it.descriptionDue()).isFalse();
    sections.remove(DescriptionSection.SPREAD);
    it.putDescription(Map.copyOf(sections), DAY);
    assertThat(it.descriptionDue()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2025,,2026,true", "2026,,2026,false", "2025,2027,2026,false", ",,2026,false"})
  void aStrategyHasEndedWhenTheYearsOfAllAreOver(
      Integer first, Integer second, int year, boolean ended) {
    var links =
        java.util.stream.Stream.of(first, second)
            .filter(java.util.Objects::nonNull)
            .map(to -> new StrategyLink("Strategia", "Osallisuus", 2022, to))
            .toList();

    assertThat(new Initiative(body(links, null), DAY).strategyEnded(year)).isEqualTo(ended);
  }

  @Test
  void anOpenStrategyNeverEnds() {
    var links = List.of(new StrategyLink("Strategia", "Osallisuus", 2022, null));

    assertThat(new Initiative(body(links, null), DAY).strategyEnded(2099)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "PROJECT,2026-12-31,,,true",
    "PROJECT,,,,false",
    "OWN_BUDGET,2026-12-31,,,false",
    "PROJECT,2026-12-31,OWN_BUDGET,,false",
    "PROJECT,2026-12-31,OWN_BUDGET,2026-12-31,true",
    "PROJECT,2026-12-31,PROJECT,2027-06-30,true"
  })
  void aRoleOnProjectMoneyNeedsSomethingAfterIt(
      Funding first, LocalDate to, Funding second, LocalDate secondTo, boolean warned) {
    var staff = new java.util.ArrayList<StaffResource>();
    staff.add(new StaffResource("CASE_LEAD", BigDecimal.ONE, first, DAY, to));
    if (second != null) {
      staff.add(new StaffResource("CASE_LEAD", BigDecimal.ONE, second, DAY, secondTo));
    }

    it.putResources(new PutResources(staff, List.of()));

    assertThat(it.rolesWithoutFuture()).isEqualTo(warned ? List.of("CASE_LEAD") : List.of());
  }

  @Test
  void thePilotNeedsOwnerManagerAndPreparation() {
    var item = new OpenItem(UUID.randomUUID(), "SAFETY");

    var nothing = Readiness.of(Set.of(TeamRole.CLIENT_PERSPECTIVE), List.of(item));
    assertThat(nothing.ready()).isFalse();
    assertThat(nothing.missingRoles()).containsExactly(TeamRole.OWNER, TeamRole.PROJECT_MANAGER);
    assertThat(nothing.openItems()).containsExactly(item);
    var almost = Readiness.of(Set.of(TeamRole.OWNER, TeamRole.PROJECT_MANAGER), List.of());
    assertThat(almost.ready()).isTrue();
    refused(() -> almost.requireStart(null), "CLIENT_PERSPECTIVE_MISSING");
    almost.requireStart("Asiantuntija aloittaa huhtikuussa");
    refused(() -> nothing.requireStart("Asiantuntija"), "TEAM_INCOMPLETE");
  }

  private static void refused(ThrowingCallable what, String code) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }

  private static EndInitiative end(String day) {
    return new EndInitiative(LocalDate.parse(day), List.of(EndCause.GOAL_REACHED), TEXT, null);
  }

  private static PutInitiative body(List<StrategyLink> links, LocalDate endsOn) {
    return new PutInitiative(
        "INI-1",
        InitiativeKind.PILOT,
        TEXT,
        LocalDate.of(2026, 2, 1),
        endsOn,
        null,
        "Johtaja",
        ProducedBy.CLIENTS,
        false,
        null,
        RecordingRegime.NONE,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        links,
        List.of(),
        List.of());
  }
}
