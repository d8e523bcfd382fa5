package fi.osallisuus.registry.equipment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That somebody had a thing, from when to when, and how it ended. */
@Entity
@Table(name = "equipment_loan")
@SuppressWarnings("NullAway.Init")
class Loan {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID equipmentId;
  private UUID expertId;
  private LocalDate handedOutOn;
  private @Nullable LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  private @Nullable EquipmentStatus outcome;

  Loan() {}

  Loan(UUID equipmentId, UUID expertId, LocalDate handedOutOn) {
    this.equipmentId = equipmentId;
    this.expertId = expertId;
    this.handedOutOn = handedOutOn;
  }

  void end(LocalDate day, EquipmentStatus how) {
    endedOn = day;
    outcome = how;
  }

  UUID id() {
    return id;
  }

  LoanView view(String deviceId, EquipmentKind kind) {
    return new LoanView(id, equipmentId, deviceId, kind, handedOutOn, endedOn, outcome);
  }

  UUID equipmentId() {
    return equipmentId;
  }
}
