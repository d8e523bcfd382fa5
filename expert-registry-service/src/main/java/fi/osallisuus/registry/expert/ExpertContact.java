package fi.osallisuus.registry.expert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Name and address of the person, apart from all else. */
@Entity
class ExpertContact {
  @Id private UUID expertId;
  private long version;
  private String name;
  private @Nullable String email;
  private @Nullable String phone;

  ExpertContact() {}

  ExpertContact(UUID expertId) {
    this.expertId = expertId;
  }

  void write(PutContact request) {
    name = request.name();
    email = request.email();
    phone = request.phone();
    version++;
  }

  long version() {
    return version;
  }

  ContactView view() {
    return new ContactView(name, email, phone, version);
  }
}
