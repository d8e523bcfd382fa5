package fi.osallisuus.feedback.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many days each step took; absent while it has not been taken. */
@Schema(name = "ObservationSteps", example = "{\"shiftToSummaryDays\": 3}")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Steps(
    @Nullable Long shiftToSummaryDays,
    @Nullable Long summaryToSupervisorsDays,
    @Schema(description = "Absent when the ward came first.")
        @Nullable Long supervisorsToUnitDays) {

  static Steps of(ObservationReport report) {
    var supervisors = report.review(ReviewType.SUPERVISORS).map(Review::heldOn).orElse(null);
    var unit = report.review(ReviewType.UNIT).map(Review::heldOn).orElse(null);
    boolean inOrder = supervisors != null && unit != null && !unit.isBefore(supervisors);
    return new Steps(
        days(report.shift().shiftOn(), report.submittedOn()),
        days(report.submittedOn(), supervisors),
        inOrder ? days(supervisors, unit) : null);
  }

  private static @Nullable Long days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
  }
}
