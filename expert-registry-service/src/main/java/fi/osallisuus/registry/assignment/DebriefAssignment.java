package fi.osallisuus.registry.assignment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the expert was asked how it went: codes only, nothing about clients or the expert. */
@Schema(examples = "{\"heldOn\":\"2026-03-25\",\"support\":\"ENOUGH\",\"followUp\":\"NONE\"}")
record DebriefAssignment(
    @NotNull LocalDate heldOn, @NotNull Support support, @NotNull FollowUp followUp) {

  /** Whether the expert had enough support. */
  enum Support {
    ENOUGH,
    MORE_WANTED,
    NOT_SAID
  }

  /** What was agreed on. */
  enum FollowUp {
    NONE,
    CALL_AGREED,
    WORK_COUNSELLING
  }
}
