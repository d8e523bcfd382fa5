package fi.osallisuus.registry.equipment;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thing that is lent to one expert at a time. */
@Entity
class Equipment extends Row {
  private String deviceId;

  @Enumerated(EnumType.STRING)
  private EquipmentKind kind;

  private @Nullable UUID unitId;

  @Enumerated(EnumType.STRING)
  private EquipmentStatus state;

  private @Nullable UUID expertId;
  private @Nullable LocalDate handedOutOn;
  private @Nullable LocalDate dueOn;

  Equipment() {}

  Equipment(RegisterEquipment request) {
    deviceId = request.deviceId();
    kind = request.kind();
    unitId = request.unitId();
    state = EquipmentStatus.AVAILABLE;
  }

  Loan handOut(HandOut request) {
    move(EquipmentStatus.HANDED_OUT);
    if (request.dueOn() != null && request.dueOn().isBefore(request.handedOutOn())) {
      throw Problem.unprocessable("DATES_REVERSED", "It is due before it is handed out.")
          .at("/dueOn");
    }
    expertId = request.expertId();
    handedOutOn = request.handedOutOn();
    dueOn = request.dueOn();
    return new Loan(id(), request.expertId(), request.handedOutOn());
  }

  /** Back from an expert, or found again. */
  void takeBack(LocalDate day) {
    leave(EquipmentStatus.RETURNED, day);
  }

  void miss(LocalDate day) {
    leave(EquipmentStatus.LOST, day);
  }

  /** Wiped and checked: the next one finds nothing of the last one on it. */
  void release() {
    move(EquipmentStatus.AVAILABLE);
  }

  private void leave(EquipmentStatus target, LocalDate day) {
    if (handedOutOn != null && day.isBefore(handedOutOn)) {
      throw Problem.unprocessable("DATES_REVERSED", "That is before it was handed out.").at("/on");
    }
    move(target);
    expertId = null;
    handedOutOn = null;
    dueOn = null;
  }

  private void move(EquipmentStatus target) {
    if (!state.next().contains(target)) {
      throw Problem.conflict(
              "EQUIPMENT_TRANSITION_NOT_ALLOWED",
              "Equipment in state %s cannot become %s.".formatted(state, target))
          .with("state", state)
          .with("allowed", state.next().stream().sorted().toList());
    }
    state = target;
    changed();
  }

  EquipmentView view() {
    return new EquipmentView(
        id(), deviceId, kind, state, unitId, expertId, handedOutOn, dueOn, version());
  }
}
