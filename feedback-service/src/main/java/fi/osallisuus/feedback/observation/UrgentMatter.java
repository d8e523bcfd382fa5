package fi.osallisuus.feedback.observation;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must not wait for a summary, as the ward is told of it the same day (S2-14). */
@Entity
class UrgentMatter extends Row {
  private UUID reportId;
  private UUID observationId;
  private UUID unitId;
  private UUID wardId;
  private String text;
  private Instant raisedAt;
  private LocalDate raisedOn;

  @Enumerated(EnumType.STRING)
  private @Nullable UrgentOutcome outcome;

  private @Nullable Instant acknowledgedAt;
  private @Nullable LocalDate acknowledgedOn;
  private @Nullable String acknowledgedBy;

  UrgentMatter() {}

  UrgentMatter(ObservationReport report, Observation about, Instant now, LocalDate today) {
    reportId = report.id();
    observationId = about.id();
    unitId = report.shift().unitId();
    wardId = report.shift().wardId();
    text = about.text();
    raisedAt = now;
    raisedOn = today;
  }

  /** The author has found better words; the ward has not done anything yet. */
  void reword(String newText) {
    if (outcome == null && !newText.equals(text)) {
      text = newText;
      changed();
    }
  }

  void acknowledge(UrgentOutcome done, String by, Instant now, LocalDate today) {
    if (outcome != null) {
      throw Problem.conflict("URGENT_ACKNOWLEDGED", "Somebody has seen to it already.");
    }
    outcome = done;
    acknowledgedBy = by;
    acknowledgedAt = now;
    acknowledgedOn = today;
    changed();
  }

  UrgentView view(LocalDate today) {
    var seen = acknowledgedOn == null ? today : acknowledgedOn;
    return new UrgentView(
        id(),
        reportId,
        observationId,
        unitId,
        wardId,
        text,
        raisedAt,
        seen.isAfter(raisedOn),
        outcome,
        acknowledgedAt,
        version());
  }
}
