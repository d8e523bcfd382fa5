package fi.osallisuus.registry.fee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * That an expert worked at a reception, as booking told it; kept even while nothing can be paid.
 */
@Entity
class WorkedReception {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID receptionId;
  private UUID expertId;
  private UUID unitId;
  private String mode;
  private LocalDate workedOn;
  private int plannedMinutes;
  private int workedMinutes;

  @Enumerated(EnumType.STRING)
  private @Nullable WorkProblem problem;

  WorkedReception() {}

  WorkedReception(ClosedReception closed, UUID expertId) {
    this.expertId = expertId;
    receptionId = closed.receptionId();
    unitId = closed.unitId();
    mode = closed.serviceCode();
    workedOn = closed.localDate();
    plannedMinutes = closed.plannedMinutes();
    workedMinutes = closed.workedMinutes();
  }

  Work work(int visits, int noShows) {
    return new Work(plannedMinutes, workedMinutes, visits, noShows);
  }

  void stuck(WorkProblem why) {
    problem = why;
  }

  void solved() {
    problem = null;
  }

  UUID id() {
    return id;
  }

  UUID receptionId() {
    return receptionId;
  }

  UUID expertId() {
    return expertId;
  }

  UUID unitId() {
    return unitId;
  }

  String mode() {
    return mode;
  }

  LocalDate workedOn() {
    return workedOn;
  }

  @Nullable WorkProblem problem() {
    return problem;
  }
}
