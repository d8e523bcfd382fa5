package fi.osallisuus.registry.assignment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who calls the assignment off; no reason is asked. */
@Schema(examples = "{\"by\":\"EXPERT\"}")
record CancelAssignment(@NotNull By by) {

  /** On whose side it is called off. */
  enum By {
    EXPERT(AssignmentStatus.CANCELLED_BY_EXPERT),
    UNIT(AssignmentStatus.CANCELLED_BY_UNIT);

    final AssignmentStatus status;

    By(AssignmentStatus status) {
      this.status = status;
    }
  }
}
