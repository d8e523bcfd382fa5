package fi.osallisuus.registry.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A person's data key, wrapped with the key of the service. */
@Entity
@SuppressWarnings("NullAway.Init")
class PersonKey {
  @Id private UUID expertId;
  private byte[] wrapped;

  PersonKey() {}

  PersonKey(UUID expertId, byte[] wrapped) {
    this.expertId = expertId;
    this.wrapped = wrapped;
  }

  byte[] wrapped() {
    return wrapped;
  }
}
