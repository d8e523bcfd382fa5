package fi.osallisuus.registry.fee;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Work that has no fee entry yet, and why. */
@Schema(name = "FeeProblem")
record FeeProblemView(
    UUID id,
    @Nullable WorkProblem problem,
    WorkKind sourceKind,
    UUID sourceId,
    @Schema(description = "As sourceId, for receptions.") @Nullable UUID receptionId,
    UUID expertId,
    @Nullable UUID unitId,
    @Schema(examples = "PEER_RECEPTION") String mode,
    LocalDate workedOn) {

  static FeeProblemView of(WorkDone work) {
    return new FeeProblemView(
        work.id(),
        work.problem(),
        work.kind(),
        work.sourceId(),
        work.kind() == WorkKind.RECEPTION ? work.sourceId() : null,
        work.expertId(),
        work.unitId(),
        work.mode(),
        work.workedOn());
  }
}
