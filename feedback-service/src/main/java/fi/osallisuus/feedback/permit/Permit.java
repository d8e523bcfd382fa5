package fi.osallisuus.feedback.permit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A permit as the registry last told of it. */
@Entity
class Permit {
  @Id private UUID id;
  private String county;
  private String status;
  private String purpose;
  private LocalDate validFrom;
  private LocalDate validTo;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> unitIds;

  // The registry's version, not a lock: only one consumer writes here.
  private long version;

  protected Permit() {}

  Permit(UUID id, String county) {
    this.id = id;
    this.county = county;
    this.version = -1;
  }

  /** Takes over a newer state; an older or repeated one changes nothing. */
  void learn(PermitIntake.PermitChanged told) {
    if (told.version() <= version) {
      return;
    }
    version = told.version();
    status = told.status();
    purpose = told.purpose();
    validFrom = told.from();
    validTo = told.to();
    unitIds = List.copyOf(told.unitIds());
  }

  boolean covers(UUID unitId) {
    return unitIds.contains(unitId);
  }

  UUID id() {
    return id;
  }
}
