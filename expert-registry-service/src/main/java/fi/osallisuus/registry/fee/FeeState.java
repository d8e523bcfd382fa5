package fi.osallisuus.registry.fee;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.registry.feemodel.FeeBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a fee entry as every event of one carries it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeeState(
    UUID feeEntryId,
    long version,
    UUID expertId,
    UUID unitId,
    String mode,
    @Nullable UUID receptionId,
    @Nullable UUID meetingId,
    @Nullable UUID assignmentId,
    LocalDate workedOn,
    FeeBasis basis,
    FeeStatus status,
    boolean declined,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal kilometres,
    List<FeeLine> lines,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal feeAmount,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal expenseAmount,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal total,
    String currency) {
  static final String TOPIC = "registry.fee-entry.v1";

  static Event event(String type, FeeEntry entry) {
    return new Event(TOPIC, type, entry.id().toString(), of(entry));
  }

  private static FeeState of(FeeEntry e) {
    return new FeeState(
        e.id(),
        e.version(),
        e.expertId(),
        e.unitId(),
        e.mode(),
        e.source(WorkKind.RECEPTION),
        e.source(WorkKind.MEETING),
        e.source(WorkKind.ASSIGNMENT),
        e.workedOn(),
        e.basis(),
        e.status(),
        e.declined(),
        e.kilometres(),
        e.lines(),
        e.feeAmount(),
        e.expenseAmount(),
        e.total(),
        e.currency());
  }
}
