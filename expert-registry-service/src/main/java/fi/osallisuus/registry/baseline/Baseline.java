package fi.osallisuus.registry.baseline;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.initiative.BaselineFact;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one mapping found at one unit; the next mapping is another row (S0-09). */
@Entity
class Baseline extends Row {
  private UUID initiativeId;
  private UUID unitId;
  private LocalDate mappedOn;

  @Enumerated(EnumType.STRING)
  private BaselineStatus status;

  private boolean structuredUse;
  private @Nullable String remark;

  Baseline() {}

  Baseline(UUID initiativeId, MapUnit request) {
    this.initiativeId = initiativeId;
    unitId = request.unitId();
    mappedOn = request.mappedOn();
    write(request);
  }

  /** Corrects what was found; unit and day stay. */
  void correct(MapUnit request) {
    if (!unitId.equals(request.unitId()) || !mappedOn.equals(request.mappedOn())) {
      throw Problem.conflict("BASELINE_FIXED", "Unit and day stay; another day is another mapping.")
          .at("/unitId");
    }
    write(request);
    changed();
  }

  private void write(MapUnit request) {
    var there =
        request.status() == BaselineStatus.EXISTS || request.status() == BaselineStatus.PARTLY;
    if (request.structuredUse() && !there) {
      throw Problem.unprocessable(
              "BASELINE_CONTRADICTION", "What is not in use is not used in a structured way.")
          .at("/structuredUse");
    }
    status = request.status();
    structuredUse = request.structuredUse();
    remark = request.remark();
  }

  UUID initiativeId() {
    return initiativeId;
  }

  BaselineFact fact() {
    return new BaselineFact(unitId, mappedOn, structuredUse, status.name());
  }

  BaselineView view() {
    return new BaselineView(
        id(), initiativeId, unitId, mappedOn, status, structuredUse, remark, version());
  }
}
