package fi.osallisuus.booking.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.kit.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {
  private static final Instant NOW = Instant.parse("2026-03-16T08:00:00Z");

  @Test
  void aNextOfKinMayBookAtOnce() {
    var guided = referral(ClientType.NEXT_OF_KIN).guide(NOW);

    assertThat(guided.clientType()).isEqualTo(ClientType.NEXT_OF_KIN);
    assertThat(guided.source()).isEqualTo(ReferralSource.PROFESSIONAL);
  }

  @ParameterizedTest
  @EnumSource(names = {"OWN_EXPERIENCE", "UNDISCLOSED"})
  void theOthersWaitForADecision(ClientType type) {
    var referral = referral(type);

    assertCode("SUITABILITY_DECISION_REQUIRED", () -> referral.guide(NOW));
    referral.review(NOW);
    assertCode("SUITABILITY_DECISION_REQUIRED", () -> referral.guide(NOW));
    referral.decide(Suitability.SUITABLE, ResponsibleRole.PROFESSIONAL, NOW);
    assertThat(referral.guide(NOW).clientType()).isEqualTo(type);
    assertThat(referral.fact().decidedByRole()).isEqualTo("PROFESSIONAL");
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_NOW", "NOT_SUITABLE"})
  void adverseDecisionsDecline(Suitability decision) {
    var referral = referral(ClientType.OWN_EXPERIENCE);

    referral.decide(decision, ResponsibleRole.PROFESSIONAL, NOW);

    assertCode("REFERRAL_DECLINED", () -> referral.guide(NOW));
    assertCode(
        "ILLEGAL_TRANSITION",
        () -> referral.decide(Suitability.SUITABLE, ResponsibleRole.PROFESSIONAL, NOW));
  }

  @Test
  void isValidForSixtyDaysToTheSecond() {
    var referral = referral(ClientType.NEXT_OF_KIN);
    var end = NOW.plus(Duration.ofDays(60));

    assertThat(referral.guide(end.minusSeconds(1))).isNotNull();
    assertCode("REFERRAL_EXPIRED", () -> referral.guide(end));
  }

  @Test
  void isUsedOnceAndComesBackWhenTheTimeIsCancelled() {
    var referral = referral(ClientType.NEXT_OF_KIN);

    referral.book(NOW);
    assertCode("REFERRAL_BOOKED", () -> referral.book(NOW));
    referral.release(NOW);
    referral.book(NOW);
    referral.close(NOW);

    assertCode("REFERRAL_CLOSED", () -> referral.guide(NOW));
  }

  private static Referral referral(ClientType type) {
    var request =
        new SubmitReferral(UUID.randomUUID(), ReferralSource.PROFESSIONAL, type, null, null);
    return new Referral(request, new byte[32], "someone", LocalDate.of(2026, 3, 19), NOW);
  }

  private static void assertCode(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }
}
