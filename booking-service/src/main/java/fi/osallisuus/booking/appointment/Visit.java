package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
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
    INTERRUPTED;

    AppointmentStatus status() {
      return AppointmentStatus.valueOf(name());
    }
  }

  @Id private UUID id;
  @Version private long version;
  private UUID appointmentId;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private @Nullable Integer durationMinutes;
  private Instant recordedAt;
  private boolean withdrawn;
  private @Nullable Instant correctedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable CorrectionReason correctionReason;

  protected Visit() {}

  Visit(UUID appointmentId) {
    this.id = Ids.next();
    this.appointmentId = appointmentId;
  }

  /** For the first time, or anew after it was withdrawn. */
  Visit record(Outcome became, @Nullable Integer minutes, Instant now) {
    outcome = became;
    durationMinutes = minutes;
    recordedAt = now;
    withdrawn = false;
    correctedAt = null;
    correctionReason = null;
    return this;
  }

  /** It never took place as recorded; the row stays, so that the figures hear of it. */
  void withdraw() {
    withdrawn = true;
  }

  void correct(CorrectVisit request, Instant now) {
    Correction.requireInTime(recordedAt, now);
    if (request.outcome() == Outcome.NO_SHOW && request.durationMinutes() != null) {
      throw Problem.unprocessable("DURATION_NOT_EXPECTED", "Who did not come took no time.")
          .at("/durationMinutes");
    }
    if (request.outcome() == outcome
        && Objects.equals(request.durationMinutes(), durationMinutes)) {
      throw Problem.unprocessable("NOTHING_TO_CORRECT", "That is what stands on record already.")
          .at("/outcome");
    }
    outcome = request.outcome();
    durationMinutes = request.durationMinutes();
    correctedAt = now;
    correctionReason = request.reason();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID appointmentId() {
    return appointmentId;
  }

  Outcome outcome() {
    return outcome;
  }

  boolean withdrawn() {
    return withdrawn;
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
        durationMinutes,
        withdrawn,
        correctionReason);
  }

  VisitView view(Appointment appointment) {
    return new VisitView(
        id,
        version,
        appointmentId,
        appointment.receptionId,
        appointment.unitId,
        appointment.local(appointment.startsAt),
        outcome,
        durationMinutes,
        recordedAt,
        correctedAt,
        correctionReason);
  }
}
