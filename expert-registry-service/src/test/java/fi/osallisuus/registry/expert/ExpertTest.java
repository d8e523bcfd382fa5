package fi.osallisuus.registry.expert;

import static fi.osallisuus.registry.expert.ExpertStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.gate.Gate;
import fi.osallisuus.registry.gate.Missing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExpertTest {
  private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-20");
  private static final Consent CONSENT = new Consent("THEME-1", DAY);

  /** The table of codelists 3.4, written down once more. */
  @ParameterizedTest
  @CsvSource({
    "INTERESTED,UNDER_REVIEW WITHDRAWN",
    "UNDER_REVIEW,APPROVED REDIRECTED REJECTED WITHDRAWN",
    "APPROVED,CONTRACTED WITHDRAWN",
    "CONTRACTED,ORIENTED WITHDRAWN",
    "ORIENTED,ACTIVE",
    "ACTIVE,PAUSED ENDED",
    "PAUSED,ACTIVE ENDED",
    "ENDED,ANONYMISED",
    "REDIRECTED,INTERESTED WITHDRAWN",
    "REJECTED,ANONYMISED",
    "WITHDRAWN,ANONYMISED",
    "ANONYMISED,"
  })
  void theLifecycleIsTheOneOfTheCodelist(ExpertStatus from, String next) {
    var allowed = EnumSet.noneOf(ExpertStatus.class);
    if (next != null) {
      for (var code : next.split(" ")) {
        allowed.add(ExpertStatus.valueOf(code));
      }
    }

    assertThat(from.next()).isEqualTo(allowed);
  }

  @Test
  void anIllegalStepNamesWhatIsAllowed() {
    var expert = expert();

    var problem = catchThrowableOfType(Problem.class, () -> expert.move(ENDED, NOW));

    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.code()).isEqualTo("EXPERT_TRANSITION_NOT_ALLOWED");
    assertThat(problem.members()).containsEntry("allowed", List.of(UNDER_REVIEW, WITHDRAWN));
    assertThat(expert.status()).isEqualTo(INTERESTED);
  }

  @Test
  void activationIsRefusedWhileTheGateIsShut() {
    var expert = at(ORIENTED);

    var problem =
        catchThrowableOfType(
            Problem.class, () -> expert.activate(shut(Missing.ORIENTATION_INCOMPLETE), NOW));

    assertThat(problem.code()).isEqualTo("ORIENTATION_INCOMPLETE");
    assertThat(expert.status()).isEqualTo(ORIENTED);
  }

  @Test
  void aShutGatePausesAnActiveExpertWithTheReason() {
    var expert = active();
    var version = expert.version();

    assertThat(expert.see(shut(Missing.CONTRACT_NOT_VALID), NOW)).isTrue();

    assertThat(expert.status()).isEqualTo(PAUSED);
    assertThat(expert.pauseReason()).isEqualTo(PauseReason.CONTRACT_NOT_VALID);
    assertThat(expert.mayReceive()).isFalse();
    assertThat(expert.missing())
        .containsExactly(Missing.CONTRACT_NOT_VALID, Missing.EXPERT_NOT_ACTIVE);
    assertThat(expert.version()).isGreaterThan(version);
  }

  @Test
  void anUnchangedGateChangesNothing() {
    var expert = active();
    var version = expert.version();

    assertThat(expert.see(open(), NOW)).isFalse();
    assertThat(expert.version()).isEqualTo(version);
    assertThat(expert.mayReceive()).isTrue();
  }

  @Test
  void withdrawingTheConsentHidesTheThemeAndPausesTheExpert() {
    var expert = active();

    expert.withdrawTheme("ADDICTION", Basis.OWN, DAY, NOW);

    assertThat(expert.currentThemes())
        .extracting(ExpertTheme::basis)
        .containsExactly(Basis.NEXT_OF_KIN);
    assertThat(expert.status()).isEqualTo(PAUSED);
    assertThat(expert.pauseReason()).isEqualTo(PauseReason.THEME_CONSENT_WITHDRAWN);
  }

  @Test
  void aThemeThatIsNotThereCannotBeWithdrawn() {
    var problem =
        catchThrowableOfType(
            Problem.class, () -> expert().withdrawTheme("CANCER", Basis.OWN, DAY, NOW));

    assertThat(problem.status()).isEqualTo(404);
  }

  @Test
  void oneThemeMayBeBothOwnAndNextOfKinButNotTwiceTheSame() {
    var expert = expert();

    var problem =
        catchThrowableOfType(
            Problem.class,
            () -> expert.addTheme(new AddTheme("ADDICTION", Basis.OWN, CONSENT, null)));

    assertThat(problem.code()).isEqualTo("THEME_EXISTS");
  }

  @Test
  void aConsentRunsOutAfterItsLastDay() {
    var theme = new ExpertTheme(expert(), new AddTheme("PAIN", Basis.OWN, CONSENT, DAY));

    assertThat(theme.inForce(DAY)).isTrue();
    assertThat(theme.inForce(DAY.plusDays(1))).isFalse();
  }

  @Test
  void anonymisingLeavesNothingOfThePerson() {
    var expert = at(WITHDRAWN);

    expert.anonymise(NOW);

    assertThat(expert.status()).isEqualTo(ANONYMISED);
    assertThat(expert.alias()).isEqualTo("–");
    assertThat(expert.accountId()).isNull();
    assertThat(expert.currentThemes()).isEmpty();
    assertThat(expert.languages()).isEmpty();
    assertThat(expert.areas()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Missing.class,
      names = {"EXPERT_NOT_ACTIVE", "PROCESSING_RESTRICTED"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyMissingThingIsAReasonToPause(Missing missing) {
    assertThat(PauseReason.of(missing).name()).isEqualTo(missing.name());
  }

  private static Expert active() {
    var expert = at(ORIENTED);
    expert.see(open(), NOW);
    expert.activate(open(), NOW);
    return expert;
  }

  private static Expert at(ExpertStatus status) {
    var expert = expert();
    var way =
        status == WITHDRAWN
            ? List.of(WITHDRAWN)
            : List.of(UNDER_REVIEW, APPROVED, CONTRACTED, ORIENTED);
    way.forEach(step -> expert.move(step, NOW));
    return expert;
  }

  private static Expert expert() {
    return new Expert(
        new CreateExpert(
            "EXP-17-01",
            "Kokemusasiantuntija A",
            ExpertKind.EXPERT_BY_EXPERIENCE,
            new Consent("REG-1", DAY),
            List.of(
                new AddTheme("ADDICTION", Basis.OWN, CONSENT, null),
                new AddTheme("ADDICTION", Basis.NEXT_OF_KIN, CONSENT, null)),
            List.of("fi", "sv"),
            List.of(new UUID(0, 1)),
            List.of("PEER_RECEPTION"),
            "account-1"),
        NOW);
  }

  private static Gate open() {
    return new Gate(List.of(), DAY, null, List.of(), List.of(), true);
  }

  private static Gate shut(Missing missing) {
    return new Gate(List.of(missing), null, null, List.of(), List.of(), false);
  }
}
