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
    UUID receptionId,
    UUID expertId,
    UUID unitId,
    @Schema(examples = "PEER_RECEPTION") String mode,
    LocalDate workedOn) {

  static FeeProblemView of(WorkedReception work) {
    return new FeeProblemView(
        work.id(),
        work.problem(),
        work.receptionId(),
        work.expertId(),
        work.unitId(),
        work.mode(),
        work.workedOn());
  }
}
