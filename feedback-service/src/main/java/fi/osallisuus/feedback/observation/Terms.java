package fi.osallisuus.feedback.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By when each step of a report is due. */
@ApplicationScoped
class Terms {
  private final int summaryDays;
  private final int supervisorsDays;
  private final int unitDays;
  private final int actionsDays;

  Terms(
      @ConfigProperty(name = "feedback.observation.summary-days") int summaryDays,
      @ConfigProperty(name = "feedback.observation.supervisors-days") int supervisorsDays,
      @ConfigProperty(name = "feedback.observation.unit-days") int unitDays,
      @ConfigProperty(name = "feedback.observation.actions-days") int actionsDays) {
    this.summaryDays = summaryDays;
    this.supervisorsDays = supervisorsDays;
    this.unitDays = unitDays;
    this.actionsDays = actionsDays;
  }

  LocalDate summary(LocalDate shiftOn) {
    return shiftOn.plusDays(summaryDays);
  }

  LocalDate supervisors(LocalDate submittedOn) {
    return submittedOn.plusDays(supervisorsDays);
  }

  LocalDate unit(LocalDate supervisorsOn) {
    return supervisorsOn.plusDays(unitDays);
  }

  LocalDate actions(LocalDate lastReviewOn) {
    return lastReviewOn.plusDays(actionsDays);
  }
}
