package fi.osallisuus.feedback.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a report as every event of one carries it: codes, dates and counts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportState(
    UUID reportId,
    long version,
    ReportStatus status,
    UUID engagementId,
    UUID expertId,
    UUID unitId,
    UUID wardId,
    @Nullable String round,
    @Nullable String focusTheme,
    LocalDate shiftOn,
    LocalDate summaryDueOn,
    @Nullable Integer patientsMet,
    @Nullable Integer relativesMet,
    List<Tally.Count> observations,
    int urgentCount,
    BigDecimal writingHours,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate supervisorsReviewedOn,
    @Nullable LocalDate unitReviewedOn,
    @Nullable ReviewForum unitForum,
    int actionCount,
    @Nullable LocalDate closedOn,
    @Nullable WaitingFor waitingFor,
    @Nullable LocalDate waitingUntil) {
  private static final String TOPIC = "feedback.observation-report.v1";

  /** It has taken a step. */
  static Event changed(ObservationReport report) {
    return event("observation-report.changed", report);
  }

  /** Something on the ward cannot wait; what it is stands in no event. */
  static Event urgent(ObservationReport report) {
    return event("observation-report.urgent-raised", report);
  }

  /** What it waits for has not come by its day. */
  static Event overdue(ObservationReport report) {
    return event("observation-report.overdue", report);
  }

  private static Event event(String type, ObservationReport report) {
    return new Event(TOPIC, type, report.id().toString(), of(report));
  }

  private static ReportState of(ObservationReport r) {
    var shift = r.shift();
    var observations = r.observations();
    return new ReportState(
        r.id(),
        r.version(),
        r.status(),
        shift.engagementId(),
        r.expertId(),
        shift.unitId(),
        shift.wardId(),
        shift.round(),
        shift.focusTheme(),
        shift.shiftOn(),
        r.summaryDueOn(),
        r.patientsMet(),
        r.relativesMet(),
        Tally.of(observations),
        (int) observations.stream().filter(Observation::urgent).count(),
        r.writingHours(),
        r.submittedOn(),
        r.review(ReviewType.SUPERVISORS).map(Review::heldOn).orElse(null),
        r.review(ReviewType.UNIT).map(Review::heldOn).orElse(null),
        r.review(ReviewType.UNIT).map(Review::forum).orElse(null),
        r.actionCount(),
        r.closedOn(),
        r.waitingFor(),
        r.waitingUntil());
  }
}
