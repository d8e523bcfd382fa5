package fi.osallisuus.feedback.moderation;

import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The wish that another person looks at a decision, and what came of it. */
@Embeddable
class Appeal {
  @Enumerated(EnumType.STRING)
  private State appeal = State.NONE;

  private @Nullable String appealWords;
  private @Nullable LocalDate appealedOn;
  private @Nullable String appealAnswer;

  /** OVERTURNED: another decision is due; DONE: it has been made. */
  enum State {
    NONE,
    OPEN,
    UPHELD,
    OVERTURNED,
    DONE
  }

  State state() {
    return appeal;
  }

  /** Somebody other than the first moderator has to act. */
  boolean waiting() {
    return appeal == State.OPEN || appeal == State.OVERTURNED;
  }

  boolean untouched() {
    return appeal == State.NONE;
  }

  boolean overturned() {
    return appeal == State.OVERTURNED;
  }

  void raise(String words, LocalDate day) {
    if (appeal != State.NONE) {
      throw Problem.conflict("APPEALED_ALREADY", "A decision is looked at again once.");
    }
    appeal = State.OPEN;
    appealWords = words;
    appealedOn = day;
  }

  void answer(boolean overturn, String answer) {
    if (appeal != State.OPEN) {
      throw Problem.conflict("NO_APPEAL_OPEN", "No appeal waits for an answer.");
    }
    appeal = overturn ? State.OVERTURNED : State.UPHELD;
    appealAnswer = answer;
  }

  void decidedAnew() {
    if (appeal == State.OVERTURNED) {
      appeal = State.DONE;
    }
  }

  @Nullable String words() {
    return appealWords;
  }

  @Nullable LocalDate raisedOn() {
    return appealedOn;
  }

  @Nullable String answer() {
    return appealAnswer;
  }
}
