package fi.osallisuus.registry.expert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Name and address of the person, apart from all else and closed with the person's key. */
@Entity
@SuppressWarnings("NullAway.Init")
class ExpertContact {
  @Id private UUID expertId;
  private long version;
  private byte[] sealed;

  ExpertContact() {}

  ExpertContact(UUID expertId) {
    this.expertId = expertId;
  }

  void write(byte[] closed) {
    sealed = closed;
    version++;
  }

  UUID expertId() {
    return expertId;
  }

  long version() {
    return version;
  }

  byte[] sealed() {
    return sealed;
  }
}
