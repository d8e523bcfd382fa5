package fi.osallisuus.feedback.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The sealed list of a unit's people. */
@Entity
@SuppressWarnings("NullAway.Init")
class UnitStaff {
  @Id private UUID unitId;
  private byte[] sealed;
  private long version;

  UnitStaff() {}

  UnitStaff(UUID unitId) {
    this.unitId = unitId;
  }

  void keep(byte[] list) {
    sealed = list;
    version++;
  }

  byte[] sealed() {
    return sealed;
  }

  long version() {
    return version;
  }
}
