package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Slots that are kept for people who wait, as holds like any other. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OfferedSlots {
  private final SlotClaims claims;
  private final Appointments appointments;
  private final BookingDesk bookingDesk;
  private final AppointmentDesk appointmentDesk;
  private final Sql sql;
  private final Audit audit;
  private final Clock clock;

  OfferedSlots(
      SlotClaims claims,
      Appointments appointments,
      BookingDesk bookingDesk,
      AppointmentDesk appointmentDesk,
      Sql sql,
      Audit audit,
      Clock clock) {
    this.claims = claims;
    this.appointments = appointments;
    this.bookingDesk = bookingDesk;
    this.appointmentDesk = appointmentDesk;
    this.sql = sql;
    this.audit = audit;
    this.clock = clock;
  }

  /** For whom a slot is kept. */
  public record Waiter(
      Guided guided, BookedBy askedBy, String account, @Nullable String reference) {}

  /** Empty when somebody else was quicker. */
  public Optional<UUID> hold(Opening opening, Span slot, Waiter waiter, Instant until) {
    var now = clock.instant();
    var hold =
        Appointment.hold(opening, slot, waiter.guided(), until)
            .bookedBy(waiter.askedBy(), waiter.account(), waiter.reference(), now);
    if (!claims.take(hold, opening, now)) {
      return Optional.empty();
    }
    audit.record("appointment.held", "appointment", hold.id);
    return Optional.of(hold.id);
  }

  /**
   * Makes it an appointment.
   *
   * @param codeHash of the code that the client has already, which opens the booking from now on
   */
  public void confirm(UUID id, @Nullable NoticeAcknowledgement told, byte[] codeHash) {
    bookingDesk.confirmed(appointments.findById(id).code(codeHash), told, null);
  }

  public void decline(UUID id) {
    appointmentDesk.cancelByClient(appointments.findById(id));
  }

  /** Nobody answered; what was confirmed meanwhile stays. */
  public void expire(UUID id) {
    sql.update(
        "update appointment set status = 'EXPIRED', version = version + 1"
            + " where id = ? and status = 'HELD'",
        id);
    claims.release(id);
  }

  /** Whether staff have confirmed the hold themselves. */
  public boolean isBooked(UUID id) {
    return appointments.findByIdOptional(id).map(a -> a.noticeVersion != null).orElse(false);
  }
}
