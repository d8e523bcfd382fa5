package fi.osallisuus.feedback.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report in a list: where it stands, without a word of it. */
@Schema(
    name = "ObservationReportLine",
    example =
        """
        {"id": "0195c1f2-7a30-7c12-8c3e-0c7be1a90c17", "status": "DRAFT",\
         "engagementId": "019d1a5e-3c00-7a20-8c3e-0c7be1a90c20", "expertId": "019d1a5e-3c00-7f66-b183-51c3d6fe5162",\
         "unitId": "0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28", "wardId": "0195c1f2-7a30-7c21-8e50-2e9003cb2e21",\
         "round": "2026-AUTUMN", "shiftOn": "2026-10-06", "summaryDueOn": "2026-10-16", "waitingFor": "SUMMARY",\
         "waitingUntil": "2026-10-16", "overdue": false, "actionCount": 0, "version": 1}
        """)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportLine(
    UUID id,
    ReportStatus status,
    UUID engagementId,
    UUID expertId,
    UUID unitId,
    UUID wardId,
    @Nullable String round,
    @Nullable String focusTheme,
    LocalDate shiftOn,
    LocalDate summaryDueOn,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate closedOn,
    @Schema(description = "What comes next; nothing of a closed one.")
        @Nullable WaitingFor waitingFor,
    @Nullable LocalDate waitingUntil,
    boolean overdue,
    int actionCount,
    long version) {

  static ReportLine of(ObservationReport report, LocalDate today) {
    var shift = report.shift();
    return new ReportLine(
        report.id(),
        report.status(),
        shift.engagementId(),
        report.expertId(),
        shift.unitId(),
        shift.wardId(),
        shift.round(),
        shift.focusTheme(),
        shift.shiftOn(),
        report.summaryDueOn(),
        report.submittedOn(),
        report.closedOn(),
        report.waitingFor(),
        report.waitingUntil(),
        report.isOverdue(today),
        report.actionCount(),
        report.version());
  }
}
