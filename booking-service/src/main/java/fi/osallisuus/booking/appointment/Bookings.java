package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Books many slots in one transaction, each by the same claim and the same rules as a single. What
 * a refusal means for the others is decided by whoever began the transaction.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = RuntimeException.class)
public class Bookings {
  private final BookingDesk desk;
  private final AppointmentDesk appointmentDesk;
  private final Appointments appointments;
  private final SlotClaims claims;
  private final SlotTaken taken;
  private final Actor actor;
  private final Clock clock;

  Bookings(
      BookingDesk desk,
      AppointmentDesk appointmentDesk,
      Appointments appointments,
      SlotClaims claims,
      SlotTaken taken,
      Actor actor,
      Clock clock) {
    this.desk = desk;
    this.appointmentDesk = appointmentDesk;
    this.appointments = appointments;
    this.claims = claims;
    this.taken = taken;
    this.actor = actor;
    this.clock = clock;
  }

  /** For whom slots are booked, and that they have been told. */
  public record Booker(Guided guided, NoticeAcknowledgement told, @Nullable String reference) {}

  /** What the client is to be given. */
  public record Booked(UUID id, OffsetDateTime start, OffsetDateTime end, String bookingCode) {}

  /** Refuses what a single booking would refuse before it looks for a slot. */
  public NoticeAcknowledgement requireTold(@Nullable NoticeAcknowledgement told) {
    return Told.required(told);
  }

  /** The slot at a time, or the refusal that a single booking would meet. */
  public Booked book(Opening opening, OffsetDateTime start, Booker booker) {
    var slot = Bookable.slot(opening, start.toInstant(), clock.instant());
    return book(opening, slot, booker).orElseThrow(() -> taken.problem(opening, slot));
  }

  /** Empty when somebody else has the slot. */
  public Optional<Booked> book(Opening opening, Span slot, Booker booker) {
    var now = clock.instant();
    Told.inForce(booker.told(), opening.noticeVersion(), now);
    Bookable.slot(opening, slot.start(), now);
    var code = Codes.code();
    var appointment =
        Appointment.hold(opening, slot, booker.guided(), slot.start())
            .bookedBy(BookedBy.of(actor), actor.id(), booker.reference(), now)
            .code(Codes.hash(code))
            .confirm(booker.told(), now);
    if (!claims.take(appointment, opening, now)) {
      return Optional.empty();
    }
    desk.booked(appointment, opening.noticeVersion(), now, code);
    return Optional.of(
        new Booked(appointment.id, opening.local(slot.start()), opening.local(slot.end()), code));
  }

  /** Cancels what is still to come; what has begun or is cancelled stays as it is. */
  public boolean cancelIfToCome(UUID id, CancelAppointment request) {
    var appointment = appointments.get(id);
    if (appointment.status != AppointmentStatus.CONFIRMED
        || appointment.hasBegun(clock.instant())) {
      return false;
    }
    appointmentDesk.cancel(id, "*", request);
    return true;
  }

  /** Why a slot cannot be booked at all, or empty; not whether it is free. */
  public Optional<Problem> refusal(Opening opening, Span slot) {
    try {
      Bookable.slot(opening, slot.start(), clock.instant());
      return Optional.empty();
    } catch (Problem refused) {
      return Optional.of(refused);
    }
  }
}
