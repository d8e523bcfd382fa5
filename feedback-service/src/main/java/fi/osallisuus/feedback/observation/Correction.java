package fi.osallisuus.feedback.observation;

import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A fact that the unit knows better, and what the author made of it. */
@Entity
@Table(name = "observation_correction")
class Correction {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private @Nullable UUID observationId;
  private String fact;

  @Enumerated(EnumType.STRING)
  private Status status = Status.OPEN;

  private @Nullable String answer;
  private LocalDate askedOn;
  private String askedBy;
  private @Nullable LocalDate answeredOn;

  /** What the author made of it. */
  enum Status {
    OPEN,
    /** The author has written it anew. */
    ACCEPTED,
    /** The author stands by the words. */
    KEPT
  }

  Correction() {}

  Correction(AskCorrection request, LocalDate today, String by) {
    observationId = request.observationId();
    fact = request.fact();
    askedOn = today;
    askedBy = by;
  }

  void answer(Status decided, @Nullable String words, LocalDate today) {
    if (status != Status.OPEN) {
      throw Problem.conflict("CORRECTION_ANSWERED", "The author has answered this already.");
    }
    status = decided;
    answer = words;
    answeredOn = today;
  }

  UUID id() {
    return id;
  }

  boolean open() {
    return status == Status.OPEN;
  }

  @Nullable UUID observationId() {
    return observationId;
  }

  CorrectionView view() {
    return new CorrectionView(id, observationId, fact, status, answer, askedOn, answeredOn);
  }
}
