package fi.osallisuus.feedback.engagement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An engagement as booking last told of it. */
@Entity
class Engagement {
  @Id private UUID id;
  private String county;
  private String kind;
  private String status;
  private @Nullable UUID unitId;
  private @Nullable UUID wardId;
  private @Nullable String round;
  private @Nullable UUID bodyId;
  private @Nullable String focusTheme;
  private @Nullable String methodTried;
  private LocalDate localDate;
  private int plannedMinutes;
  private @Nullable Integer elapsedMinutes;
  private @Nullable Integer patientsMet;
  private @Nullable Integer relativesMet;
  private int attended;
  // Booking's version, not a lock: only one consumer writes here.
  private long version;

  @ElementCollection
  @CollectionTable(name = "engagement_expert", joinColumns = @JoinColumn(name = "engagement_id"))
  @Column(name = "expert_id")
  private Set<UUID> expertIds = new HashSet<>();

  protected Engagement() {}

  Engagement(UUID id, String county) {
    this.id = id;
    this.county = county;
    this.version = -1;
  }

  /** Takes over a newer state and says so; an older or repeated one changes nothing. */
  boolean learn(ToldEngagement told) {
    if (told.version() <= version) {
      return false;
    }
    version = told.version();
    kind = told.kind();
    status = told.status();
    unitId = told.unitId();
    wardId = told.wardId();
    round = told.round();
    bodyId = told.bodyId();
    focusTheme = told.focusTheme();
    methodTried = told.methodTried();
    localDate = told.localDate();
    plannedMinutes = told.plannedMinutes();
    elapsedMinutes = told.elapsedMinutes();
    patientsMet = told.patientsMet();
    relativesMet = told.relativesMet();
    attended = told.attended();
    expertIds.retainAll(told.experts());
    expertIds.addAll(told.experts());
    return true;
  }

  KnownEngagement known() {
    return new KnownEngagement(
        id,
        kind,
        status,
        unitId,
        wardId,
        round,
        bodyId,
        focusTheme,
        methodTried,
        localDate,
        plannedMinutes,
        elapsedMinutes,
        patientsMet,
        relativesMet,
        attended,
        Set.copyOf(expertIds));
  }
}
