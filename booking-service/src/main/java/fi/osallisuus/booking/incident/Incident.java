package fi.osallisuus.booking.incident;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call for help from a room (S0-23); it has no place for a client or a word about one. */
@Entity
@Table(name = "incident")
class Incident {
  private static final String EMERGENCY = "112";

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private HelpKind kind;

  @Enumerated(EnumType.STRING)
  private IncidentStatus status;

  private Scene scene;
  private String calledBy;
  private Instant calledAt;
  private Instant escalateAt;
  private boolean notified;
  private @Nullable Instant escalatedAt;
  private @Nullable Instant acknowledgedAt;
  private @Nullable String acknowledgedBy;
  private @Nullable String answeredByRole;
  private @Nullable Instant resolvedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  protected Incident() {}

  Incident(HelpKind kind, Scene scene, String calledBy, Instant now, Duration patience) {
    this.id = Ids.next();
    this.kind = kind;
    this.status = IncidentStatus.CALLED;
    this.scene = scene;
    this.calledBy = calledBy;
    this.calledAt = now;
    this.escalateAt = now.plus(patience);
  }

  void told(boolean somebody) {
    notified = notified || somebody;
  }

  void escalate(Instant now) {
    escalatedAt = now;
  }

  /** Who goes says so; more than one may go, the first one counts. */
  void acknowledge(String account, String role, Instant now) {
    if (status != IncidentStatus.CALLED) {
      throw illegal(IncidentStatus.ACKNOWLEDGED);
    }
    status = IncidentStatus.ACKNOWLEDGED;
    acknowledgedAt = now;
    acknowledgedBy = account;
    answeredByRole = role;
  }

  void resolve(Outcome how, Instant now) {
    if (status == IncidentStatus.RESOLVED) {
      throw illegal(IncidentStatus.RESOLVED);
    }
    status = IncidentStatus.RESOLVED;
    resolvedAt = now;
    outcome = how;
  }

  private Problem illegal(IncidentStatus wish) {
    return Problem.conflict(
            "ILLEGAL_TRANSITION", "A %s call cannot become %s.".formatted(status, wish))
        .with("from", status.name())
        .with("attempted", wish.name())
        .with("allowed", status == IncidentStatus.ACKNOWLEDGED ? List.of("RESOLVED") : List.of());
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Scene scene() {
    return scene;
  }

  Instant calledAt() {
    return calledAt;
  }

  boolean calledBy(String account) {
    return calledBy.equals(account);
  }

  IncidentView view() {
    return new IncidentView(
        id,
        version,
        kind,
        status,
        scene.siteId(),
        scene.roomId(),
        scene.receptionId(),
        calledAt,
        notified,
        scene.onDutyTitle(),
        scene.onDutyPhone(),
        EMERGENCY,
        escalatedAt,
        acknowledgedAt,
        answeredByRole,
        resolvedAt,
        outcome);
  }

  IncidentEvent fact() {
    return new IncidentEvent(
        id,
        version,
        kind,
        status,
        scene.siteId(),
        scene.roomId(),
        scene.receptionId(),
        scene.unitId(),
        calledAt.atZone(ZoneId.of(scene.timeZone())).toLocalDate(),
        notified,
        escalatedAt != null,
        acknowledgedAt == null
            ? null
            : (int) Duration.between(calledAt, acknowledgedAt).toMinutes(),
        answeredByRole,
        outcome);
  }
}
