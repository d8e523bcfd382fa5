package fi.osallisuus.feedback.moderation;

import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether somebody has looked after what a text tells of danger to life or health. */
@Embeddable
class DangerCare {
  @Enumerated(EnumType.STRING)
  private State danger = State.NONE;

  @Enumerated(EnumType.STRING)
  private @Nullable DangerOutcome dangerOutcome;

  private @Nullable String attendedBy;
  private @Nullable LocalDate attendedOn;

  /** NONE: nothing of the kind was found or reported. */
  enum State {
    NONE,
    OPEN,
    ATTENDED
  }

  State state() {
    return danger;
  }

  boolean open() {
    return danger == State.OPEN;
  }

  void raise() {
    danger = State.OPEN;
    dangerOutcome = null;
  }

  void attend(DangerOutcome outcome, String by, LocalDate day) {
    if (!open()) {
      throw Problem.conflict("NO_DANGER_OPEN", "Nothing of danger waits in this text.");
    }
    danger = State.ATTENDED;
    dangerOutcome = outcome;
    attendedBy = by;
    attendedOn = day;
  }

  @Nullable DangerOutcome outcome() {
    return dangerOutcome;
  }

  @Nullable LocalDate attendedOn() {
    return attendedOn;
  }
}
