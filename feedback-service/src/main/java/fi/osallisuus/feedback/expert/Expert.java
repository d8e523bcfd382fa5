package fi.osallisuus.feedback.expert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An expert by experience, or a developer client, as the registry last told of them. */
@Entity
class Expert {
  @Id private UUID id;
  private String county;
  private @Nullable String accountRef;
  private @Nullable String kind;
  private String status;
  private boolean erased;
  // The registry's version, not a lock: only one consumer writes here.
  private long version;

  protected Expert() {}

  Expert(UUID id, String county) {
    this.id = id;
    this.county = county;
    this.version = -1;
  }

  /** Takes over a newer state and says so; after an erasure nothing is learned any more. */
  boolean learn(ExpertIntake.ExpertChanged told, boolean nowErased) {
    if (told.version() <= version || erased) {
      return false;
    }
    version = told.version();
    erased = nowErased;
    accountRef = nowErased ? null : told.accountRef();
    kind = told.kind();
    status = told.status();
    return true;
  }

  UUID id() {
    return id;
  }
}
