package fi.osallisuus.feedback.collection;

import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The local days of a collection's life, as they are stored with it. */
@Embeddable
class Days {
  private LocalDate opensOn;
  private LocalDate closesOn;
  private @Nullable LocalDate closedOn;
  private @Nullable LocalDate forgetOn;

  protected Days() {}

  Days(Period period) {
    opensOn = period.opensOn();
    closesOn = period.closesOn();
  }

  LocalDate opensOn() {
    return opensOn;
  }

  LocalDate closesOn() {
    return closesOn;
  }

  void closesOn(LocalDate last) {
    closesOn = Period.of(opensOn, last).closesOn();
  }

  /** Months later to the day the answers are still there; the day after they are erased. */
  void closed(LocalDate today, int retentionMonths) {
    closedOn = today;
    forgetOn = today.plusMonths(retentionMonths).plusDays(1);
  }

  void refuseOver(LocalDate today) {
    if (today.isAfter(closesOn)) {
      throw Problem.conflict("PERIOD_OVER", "The last day of the collection has passed.");
    }
  }

  void refuseEarlyForgetting(LocalDate today) {
    if (forgetOn == null || today.isBefore(forgetOn)) {
      throw Problem.conflict("RETENTION_RUNS", "The answers are kept until their time is over.")
          .with("until", String.valueOf(forgetOn));
    }
  }
}
