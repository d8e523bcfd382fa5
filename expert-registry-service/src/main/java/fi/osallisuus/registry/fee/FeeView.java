package fi.osallisuus.registry.fee;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.feemodel.FeeBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fee entry with its lines. */
@Schema(name = "FeeEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeeView(
    UUID id,
    UUID expertId,
    UUID unitId,
    @Schema(examples = "CLIENT_PANEL") String mode,
    @Nullable UUID receptionId,
    @Nullable UUID meetingId,
    @Nullable UUID assignmentId,
    @Nullable UUID engagementId,
    @Nullable UUID observationReportId,
    UUID feeModelId,
    LocalDate workedOn,
    FeeBasis basis,
    FeeStatus status,
    @Schema(description = "The person wants no fee; the expenses are paid.") boolean declined,
    List<FeeLine> lines,
    @Schema(description = "Ids of the expenses, in the order of their lines.")
        List<UUID> expenseIds,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "125.00")
        BigDecimal feeAmount,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "15.40")
        BigDecimal expenseAmount,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "140.40")
        BigDecimal total,
    String currency,
    @Nullable RejectReason rejectReason,
    @Nullable UUID payrollExportId,
    @Schema(description = "The day on which payroll paid it.") @Nullable LocalDate paidOn,
    long version) {

  static FeeView of(FeeEntry e) {
    return new FeeView(
        e.id(),
        e.expertId(),
        e.unitId(),
        e.mode(),
        e.source(WorkKind.RECEPTION),
        e.source(WorkKind.MEETING),
        e.source(WorkKind.ASSIGNMENT),
        e.source(WorkKind.ENGAGEMENT),
        e.source(WorkKind.OBSERVATION_REPORT),
        e.feeModelId(),
        e.workedOn(),
        e.basis(),
        e.status(),
        e.declined(),
        e.lines(),
        e.expenseIds(),
        e.feeAmount(),
        e.expenseAmount(),
        e.total(),
        e.currency(),
        e.rejectReason(),
        e.payrollExportId(),
        e.paidOn(),
        e.version());
  }
}
