package fi.osallisuus.feedback.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as its author and, once it is submitted, the staff read it. */
@Schema(
    name = "ObservationReport",
    example =
        """
        {"id": "0195c1f2-7a30-7c12-8c3e-0c7be1a90c17", "status": "DRAFT",\
         "engagementId": "019d1a5e-3c00-7a20-8c3e-0c7be1a90c20", "expertId": "019d1a5e-3c00-7f66-b183-51c3d6fe5162",\
         "unitId": "0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28", "wardId": "0195c1f2-7a30-7c21-8e50-2e9003cb2e21",\
         "round": "2026-AUTUMN", "shiftOn": "2026-10-06", "summaryDueOn": "2026-10-16", "overdue": false,\
         "language": "fi", "summary": "", "writingHours": 0, "edition": 0, "observations": [],\
         "missingCategories": ["ACTIVITY", "ENVIRONMENT", "SPACES", "INTERACTION"], "questions": [], "reviews": [],\
         "corrections": [], "steps": {}, "actionCount": 0, "version": 1}
        """)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportView(
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
    @Nullable WaitingFor waitingFor,
    @Nullable LocalDate waitingUntil,
    boolean overdue,
    String language,
    @Schema(description = "Only its author reads a draft.") @Nullable String summary,
    @Nullable Integer patientsMet,
    @Nullable Integer relativesMet,
    BigDecimal writingHours,
    @Nullable LocalDate submittedOn,
    @Schema(description = "How many times it has been frozen; each can be read.") int edition,
    @Schema(description = "Only its author reads a draft.")
        @Nullable List<ObservationView> observations,
    @Schema(description = "What nothing has been said about: a summary covers all four.")
        List<Category> missingCategories,
    @Schema(description = "What to look at on this shift; answering is free.")
        List<Question> questions,
    List<ReviewView> reviews,
    List<CorrectionView> corrections,
    @Nullable LocalDate factsConfirmedOn,
    Steps steps,
    int actionCount,
    @Nullable String noActionsReason,
    @Nullable LocalDate closedOn,
    long version) {

  /**
   * @param words whether the caller may read what is written
   */
  static ReportView of(
      ObservationReport r, List<Question> questions, boolean words, LocalDate today) {
    var shift = r.shift();
    return new ReportView(
        r.id(),
        r.status(),
        shift.engagementId(),
        r.expertId(),
        shift.unitId(),
        shift.wardId(),
        shift.round(),
        shift.focusTheme(),
        shift.shiftOn(),
        r.summaryDueOn(),
        r.waitingFor(),
        r.waitingUntil(),
        r.isOverdue(today),
        r.language(),
        words ? r.summary() : null,
        r.patientsMet(),
        r.relativesMet(),
        r.writingHours(),
        r.submittedOn(),
        r.edition(),
        words ? r.observations().stream().map(Observation::view).toList() : null,
        Tally.missing(r.observations()),
        questions,
        r.reviews().stream().map(Review::view).toList(),
        r.corrections().stream().map(Correction::view).toList(),
        r.factsConfirmedOn(),
        Steps.of(r),
        r.actionCount(),
        r.noActionsReason(),
        r.closedOn(),
        r.version());
  }
}
