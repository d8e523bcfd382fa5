package fi.osallisuus.feedback.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An initiative as the registry last told of it. */
@Entity
class Initiative {
  @Id private UUID id;
  private String county;
  private String code;
  private String phase;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> unitIds;

  private LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  // The registry's version, not a lock: only one consumer writes here.
  private long version;

  protected Initiative() {}

  Initiative(UUID id, String county) {
    this.id = id;
    this.county = county;
    this.version = -1;
  }

  /** Takes over a newer state; an older or repeated one changes nothing. */
  void learn(InitiativeIntake.InitiativeChanged told) {
    if (told.version() <= version) {
      return;
    }
    version = told.version();
    code = told.code();
    phase = told.phase();
    unitIds = List.copyOf(told.unitIds());
    startsOn = told.startsOn();
    endsOn = told.endsOn();
  }

  KnownInitiative known() {
    return new KnownInitiative(id, code, phase, List.copyOf(unitIds), startsOn, endsOn);
  }
}
