package fi.osallisuus.feedback.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.feedback.observation.Tally.Count;
import fi.osallisuus.kit.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObservationReportTest {
  private static final Terms TERMS = new Terms(10, 14, 30, 14);
  private static final LocalDate SHIFT = LocalDate.of(2026, 10, 6);
  private static final LocalDate SUBMITTED = SHIFT.plusDays(3);

  private final ObservationReport report =
      new ObservationReport(
          UUID.randomUUID(),
          new Shift(
              UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "2026-AUTUMN", null, SHIFT),
          TERMS);

  @Test
  void itWaitsForOneThingAtATime() {
    assertThat(report.waitingFor()).isEqualTo(WaitingFor.SUMMARY);
    assertThat(report.waitingUntil()).isEqualTo(LocalDate.of(2026, 10, 16));
    assertThat(report.isOverdue(LocalDate.of(2026, 10, 16))).isFalse();
    assertThat(report.isOverdue(LocalDate.of(2026, 10, 17))).isTrue();

    submitted();
    assertThat(report.waitingFor()).isEqualTo(WaitingFor.SUPERVISORS_REVIEW);

    report.goThrough(review(ReviewType.SUPERVISORS, 7), SUBMITTED.plusDays(7), TERMS);
    assertThat(report.waitingFor()).isEqualTo(WaitingFor.UNIT_REVIEW);
    assertThat(report.waitingUntil()).isEqualTo(LocalDate.of(2026, 11, 15));

    report.goThrough(review(ReviewType.UNIT, 21), SUBMITTED.plusDays(21), TERMS);
    assertThat(report.status()).isEqualTo(ReportStatus.REVIEWED_BY_UNIT);
    assertThat(report.waitingFor()).isEqualTo(WaitingFor.ACTIONS);

    report.actionAgreed(TERMS);
    assertThat(report.status()).isEqualTo(ReportStatus.ACTIONS_AGREED);

    report.close(SUBMITTED.plusDays(22));
    assertThat(report.status()).isEqualTo(ReportStatus.CLOSED);
    assertThat(report.waitingFor()).isNull();
  }

  @Test
  void aReminderIsForOneStep() {
    report.reminded();
    var told = report.version();

    submitted();

    assertThat(report.version()).isGreaterThan(told);
    assertThat(report.waitingFor()).isEqualTo(WaitingFor.SUPERVISORS_REVIEW);
  }

  @Test
  void anActionBeforeTheReviewsDoesNotStandForThem() {
    submitted();

    report.actionAgreed(TERMS);

    assertThat(report.status()).isEqualTo(ReportStatus.SUBMITTED);
    assertThatThrownBy(() -> report.close(SUBMITTED))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("REVIEWS_INCOMPLETE");
              assertThat(problem.members())
                  .containsEntry("missing", List.of(ReviewType.SUPERVISORS, ReviewType.UNIT));
            });
  }

  @Test
  void anActionThatIsThoughtOfLaterOpensNothingAgain() {
    submitted();
    report.goThrough(review(ReviewType.SUPERVISORS, 0), SUBMITTED, TERMS);
    report.goThrough(review(ReviewType.UNIT, 0), SUBMITTED, TERMS);
    report.noActions("Kaikki on jo korjattu.", TERMS);
    report.close(SUBMITTED);

    report.actionAgreed(TERMS);

    assertThat(report.status()).isEqualTo(ReportStatus.CLOSED);
    assertThat(report.actionCount()).isEqualTo(1);
  }

  @Test
  void observationsAreCountedByWhatTheyAreAbout() {
    var seen =
        List.of(
            observation(Category.SPACES, Polarity.TO_IMPROVE),
            observation(Category.SPACES, Polarity.TO_IMPROVE),
            observation(Category.ACTIVITY, Polarity.STRENGTH));

    assertThat(Tally.of(seen))
        .containsExactly(
            new Count(Category.ACTIVITY, Polarity.STRENGTH, ObservationKind.OBSERVATION, 1),
            new Count(Category.SPACES, Polarity.TO_IMPROVE, ObservationKind.OBSERVATION, 2));
    assertThat(Tally.of(Tally.of(seen), Polarity.TO_IMPROVE)).isEqualTo(2);
    assertThat(Tally.missing(seen)).containsExactly(Category.ENVIRONMENT, Category.INTERACTION);
  }

  private void submitted() {
    report.add(observation(Category.SPACES, Polarity.TO_IMPROVE));
    report.write(new WriteReport("fi", "Rauhallista.", 5, 2, BigDecimal.TWO));
    report.submit(null, null, SUBMITTED, TERMS);
  }

  private static Observation observation(Category category, Polarity polarity) {
    return new Observation(
        new WriteObservation(
            ObservationKind.OBSERVATION, category, polarity, "Teksti", null, null, null, null));
  }

  private static Review review(ReviewType type, int daysLater) {
    return new Review(
        type,
        SUBMITTED.plusDays(daysLater),
        SUBMITTED.plusDays(daysLater),
        "someone",
        "UNIT_MANAGER",
        5,
        type == ReviewType.UNIT ? ReviewForum.WARD_HOUR : null,
        null,
        null);
  }
}
