package fi.osallisuus.registry.fee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** The outcome of one visit, for models that pay by the visit; nothing about the client. */
@Entity
class WorkedVisit {
  @Id private UUID visitId;
  private long version;
  private UUID receptionId;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  /** What became of the visit. */
  enum Outcome {
    COMPLETED,
    NO_SHOW,
    INTERRUPTED
  }

  /** What the registry needs of booking's visit events. */
  record Told(UUID visitId, long version, UUID receptionId, Outcome outcome) {}

  WorkedVisit() {}

  WorkedVisit(Told told) {
    visitId = told.visitId();
    take(told);
  }

  /** Events may come in any order: the highest version is the truth. */
  void follow(Told told) {
    if (told.version() > version) {
      take(told);
    }
  }

  private void take(Told told) {
    version = told.version();
    receptionId = told.receptionId();
    outcome = told.outcome();
  }
}
