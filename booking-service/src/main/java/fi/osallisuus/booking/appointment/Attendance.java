package fi.osallisuus.booking.appointment;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a reception asks about its appointments before it is cancelled or closed. */
@ApplicationScoped
public class Attendance {
  private static final Set<AppointmentStatus> RECEIVED =
      EnumSet.of(
          AppointmentStatus.CHECKED_IN,
          AppointmentStatus.COMPLETED,
          AppointmentStatus.INTERRUPTED,
          AppointmentStatus.NO_SHOW);

  private static final Set<AppointmentStatus> OPEN =
      EnumSet.of(AppointmentStatus.CONFIRMED, AppointmentStatus.CHECKED_IN);

  private final Appointments appointments;
  private final AppointmentDesk desk;
  private final Clock clock;

  Attendance(Appointments appointments, AppointmentDesk desk, Clock clock) {
    this.appointments = appointments;
    this.desk = desk;
    this.clock = clock;
  }

  /** Appointments of which nobody has yet said what became of them. */
  public List<UUID> unresolved(UUID receptionId, Instant now) {
    return appointments.of(receptionId).stream()
        .filter(a -> OPEN.contains(a.status) || a.isHeld(now))
        .map(a -> a.id)
        .toList();
  }

  /** Cancels what is booked and held; refused once somebody was received or missed. */
  public void cancelAll(UUID receptionId, ProviderReason reason) {
    refuseInUse(receptionId);
    cancelOpen(appointments.of(receptionId), reason);
  }

  /** Cancels some, by the provider. */
  public void cancel(List<UUID> ids, ProviderReason reason) {
    if (!ids.isEmpty()) {
      cancelOpen(appointments.list("id in ?1 order by id", ids), reason);
    }
  }

  public void refuseInUse(UUID receptionId) {
    if (appointments.of(receptionId).stream().anyMatch(a -> RECEIVED.contains(a.status))) {
      throw Problem.conflict(
          "RECEPTION_IN_USE", "Somebody has been received; cancel the single appointments.");
    }
  }

  private void cancelOpen(List<Appointment> some, ProviderReason reason) {
    var now = clock.instant();
    some.stream()
        .filter(a -> a.status == AppointmentStatus.CONFIRMED || a.isHeld(now))
        .forEach(a -> desk.cancelByProvider(a, reason));
  }
}
