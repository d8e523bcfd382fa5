package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an appointment: the outcome and how long it took, and nothing of what was said.
 */
@Entity
@Table(name = "visit")
class Visit {
  /** How an appointment ended. */
  enum Outcome {
    COMPLETED,
    NO_SHOW,
    INTERRUPTED
  }

  @Id private UUID id;
  @Version private long version;
  private UUID appointmentId;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private @Nullable Integer durationMinutes;
  private Instant recordedAt;

  protected Visit() {}

  Visit(Appointment appointment, Outcome outcome, @Nullable Integer minutes, Instant now) {
    this.id = Ids.next();
    this.appointmentId = appointment.id;
    this.outcome = outcome;
    this.durationMinutes = minutes;
    this.recordedAt = now;
  }

  UUID id() {
    return id;
  }

  Outcome outcome() {
    return outcome;
  }

  @Nullable Integer durationMinutes() {
    return durationMinutes;
  }

  VisitEvent fact(Appointment appointment) {
    return new VisitEvent(
        id,
        version,
        appointmentId,
        appointment.receptionId,
        appointment.unitId,
        appointment.localDate(),
        outcome,
        appointment.clientType,
        appointment.referralSource,
        appointment.noticeRepeated,
        durationMinutes);
  }

  VisitView view() {
    return new VisitView(id, outcome, durationMinutes, recordedAt);
  }
}
