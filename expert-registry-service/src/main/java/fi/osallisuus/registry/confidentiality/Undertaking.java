package fi.osallisuus.registry.confidentiality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The promise of an expert to keep silent about what clients tell. */
@Entity
@Table(name = "confidentiality_undertaking")
class Undertaking {
  @Id private UUID expertId;
  private long version;
  private String textVersion;
  private LocalDate givenOn;
  private String recordedBy;

  Undertaking() {}

  Undertaking(UUID expertId) {
    this.expertId = expertId;
  }

  void give(GiveUndertaking request, String by) {
    textVersion = request.textVersion();
    givenOn = request.givenOn();
    recordedBy = by;
    version++;
  }

  long version() {
    return version;
  }

  UndertakingView view() {
    return new UndertakingView(expertId, textVersion, givenOn, version);
  }
}
