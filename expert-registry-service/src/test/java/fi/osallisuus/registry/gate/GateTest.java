package fi.osallisuus.registry.gate;

import static fi.osallisuus.registry.gate.Missing.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-23");
  private static final UUID ITEM = UUID.randomUUID();
  private static final UUID DESCRIPTION = UUID.randomUUID();

  private boolean developerClient;
  private boolean active;
  private boolean themeConsent = true;
  private boolean training = true;
  private List<ContractTerm> contracts = List.of(term("2026-02-01", "2026-12-31"));
  private OrientationFact orientation = new OrientationFact(1, List.of());
  private List<DescriptionFact> descriptions = List.of(description("2026-02-10", true));
  private boolean confidentiality = true;

  @Test
  void withEverythingTheGateIsOpenForTheDaysOfTheContract() {
    var gate = look();

    assertThat(gate.passed()).isTrue();
    assertThat(gate.from()).isEqualTo("2026-02-01");
    assertThat(gate.until()).isEqualTo("2026-12-31");
  }

  @Test
  void withNothingEverythingIsListedInOrder() {
    training = false;
    contracts = List.of();
    orientation = new OrientationFact(0, List.of());
    descriptions = List.of();
    confidentiality = false;
    themeConsent = false;

    assertThat(look().missing())
        .containsExactly(
            TRAINING_NOT_VERIFIED,
            CONTRACT_NOT_VALID,
            ORIENTATION_INCOMPLETE,
            JOB_DESCRIPTION_NOT_ACKNOWLEDGED,
            CONFIDENTIALITY_NOT_GIVEN,
            THEME_CONSENT_MISSING);
    assertThat(look().from()).isNull();
  }

  @Test
  void aDeveloperClientNeedsNoTrainingButOrientationAllTheSame() {
    developerClient = true;
    training = false;
    orientation = new OrientationFact(1, List.of(ITEM));

    assertThat(look().missing()).containsExactly(ORIENTATION_INCOMPLETE);
  }

  @Test
  void aVolunteerAgreementCarriesADeveloperClientOnly() {
    contracts = List.of(new ContractTerm(true, DAY, null));
    assertThat(look().missing()).containsExactly(CONTRACT_NOT_VALID);

    developerClient = true;
    assertThat(look().missing()).isEmpty();
    assertThat(look().until()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-23, 2026-03-23, true",
    "2026-03-24, 2026-12-31, false",
    "2026-01-01, 2026-03-22, false"
  })
  void bothFirstAndLastDayOfAContractCount(String from, String to, boolean valid) {
    contracts = List.of(term(from, to));

    assertThat(look().passed()).isEqualTo(valid);
  }

  @Test
  void contractsThatFollowWithoutAGapAreOneTime() {
    contracts =
        List.of(
            term("2026-06-01", "2026-08-31"),
            term("2026-02-01", "2026-05-31"),
            term("2026-09-02", "2026-12-31"));

    assertThat(look().from()).isEqualTo("2026-02-01");
    assertThat(look().until()).isEqualTo("2026-08-31");
  }

  @Test
  void aContractUntilFurtherNoticeHasNoLastDay() {
    contracts = List.of(term("2026-02-01", "2026-05-31"), new ContractTerm(false, DAY, null));

    assertThat(look().until()).isNull();
  }

  @Test
  void theRefusalCarriesTheFirstCodeAndEverythingThatIsMissing() {
    orientation = new OrientationFact(1, List.of(ITEM));
    descriptions = List.of(description("2026-02-10", false));

    var refusal = look().refusal();

    assertThat(refusal.status()).isEqualTo(409);
    assertThat(refusal.code()).isEqualTo("ORIENTATION_INCOMPLETE");
    assertThat(refusal.members())
        .containsEntry("missing", List.of(ORIENTATION_INCOMPLETE, JOB_DESCRIPTION_NOT_ACKNOWLEDGED))
        .containsEntry("openOrientationItems", List.of(ITEM))
        .containsEntry("openDescriptions", List.of(DESCRIPTION));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-10, true", "2026-03-09, false"})
  void aNewMajorVersionLeavesAnActiveExpertFourteenDays(String published, boolean open) {
    active = true;
    descriptions = List.of(description(published, false));

    assertThat(look().passed()).isEqualTo(open);
  }

  @Test
  void whoIsNotYetActiveHasNoGrace() {
    descriptions = List.of(description("2026-03-22", false));

    assertThat(look().missing()).containsExactly(JOB_DESCRIPTION_NOT_ACKNOWLEDGED);
  }

  @Test
  void ofTwoDescriptionsOfAModeOneIsEnoughButEveryModeNeedsOne() {
    var lecture = UUID.randomUUID();
    var day = LocalDate.parse("2026-02-10");
    descriptions =
        List.of(
            new DescriptionFact(UUID.randomUUID(), "PEER_RECEPTION", day, false),
            new DescriptionFact(UUID.randomUUID(), "PEER_RECEPTION", day, true),
            new DescriptionFact(lecture, "LECTURE", day, false));

    assertThat(look().missing()).containsExactly(JOB_DESCRIPTION_NOT_ACKNOWLEDGED);
    assertThat(look().openDescriptions()).containsExactly(lecture);
  }

  @Test
  void withoutAnyPublishedDescriptionThereIsNothingToHaveUnderstood() {
    descriptions = List.of();

    assertThat(look().missing()).containsExactly(JOB_DESCRIPTION_NOT_ACKNOWLEDGED);
  }

  private Gate look() {
    var subject =
        new GateSubject(
            UUID.randomUUID(), developerClient, active, Set.of("PEER_RECEPTION"), themeConsent);
    return Gate.of(
        new GateFacts(subject, training, contracts, orientation, descriptions, confidentiality),
        DAY);
  }

  private static ContractTerm term(String from, String to) {
    return new ContractTerm(false, LocalDate.parse(from), LocalDate.parse(to));
  }

  private static DescriptionFact description(String published, boolean acknowledged) {
    return new DescriptionFact(
        DESCRIPTION, "PEER_RECEPTION", LocalDate.parse(published), acknowledged);
  }
}
