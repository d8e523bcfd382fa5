package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.offer.Notices;
import fi.osallisuus.booking.referral.Guidance;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.Openings;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds slots, confirms holds, and books in one step. */
@ApplicationScoped
@Transactional
class BookingDesk {
  private final Openings openings;
  private final Claiming claiming;
  private final SlotClaims claims;
  private final HoldLimit limit;
  private final Appointments appointments;
  private final Guidance guidance;
  private final Notices notices;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  BookingDesk(
      Openings openings,
      Claiming claiming,
      SlotClaims claims,
      HoldLimit limit,
      Appointments appointments,
      Guidance guidance,
      Notices notices,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.openings = openings;
    this.claiming = claiming;
    this.claims = claims;
    this.limit = limit;
    this.appointments = appointments;
    this.guidance = guidance;
    this.notices = notices;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  AppointmentView hold(HoldSlot request) {
    var now = clock.instant();
    var guided =
        guidance.guide(request.referralId(), request.clientType(), request.referralSource());
    limit.check(actor.id(), now);
    var held =
        claiming.claim(
            request.receptionId(),
            opening ->
                hold(
                        opening,
                        request.start().toInstant(),
                        guided,
                        minutes(request.minutes(), opening),
                        now)
                    .bookedBy(BookedBy.of(actor), actor.id(), request.reference(), now),
            now);
    audit.record("appointment.held", "appointment", held.appointment().id);
    return AppointmentView.of(held.appointment(), held.opening().noticeVersion(), now);
  }

  /** A client's own hold: the code is shown now, since there is no login to come back with. */
  SelfBooking holdByClient(
      UUID siteId, UUID receptionId, Instant start, Guided guided, String code) {
    var now = clock.instant();
    if (guided.referralId() != null) {
      limit.check(guided.referralId(), now);
    }
    var held =
        claiming.claim(
            receptionId,
            opening ->
                hold(at(siteId, opening), start, guided, opening.holdMinutes(), now)
                    .bookedBy(BookedBy.CLIENT, actor.id(), null, now)
                    .code(Codes.hash(code)),
            now);
    audit.record("appointment.held", "appointment", held.appointment().id);
    int inForce = held.opening().noticeVersion();
    return SelfBooking.of(held.appointment(), inForce, notices, now, code);
  }

  AppointmentView extend(UUID holdId, @Nullable Integer minutes) {
    var now = clock.instant();
    var hold = appointments.get(holdId);
    var opening = openings.of(hold.receptionId);
    hold.extendHold(now.plus(Duration.ofMinutes(minutes(minutes, opening))), now);
    appointments.flush();
    if (!claims.extend(hold.id, hold.expiry())) {
      throw hold.holdExpired();
    }
    audit.record("appointment.hold-extended", "appointment", hold.id);
    return AppointmentView.of(hold, opening.noticeVersion(), now);
  }

  AppointmentView confirm(UUID holdId, @Nullable NoticeAcknowledgement acknowledgement) {
    var code = Codes.code();
    var hold = appointments.get(holdId).code(Codes.hash(code));
    return confirmed(hold, acknowledgement, code);
  }

  AppointmentView confirmed(
      Appointment hold, @Nullable NoticeAcknowledgement acknowledgement, @Nullable String code) {
    var now = clock.instant();
    var told = Told.required(acknowledgement);
    int inForce = openings.of(hold.receptionId).noticeVersion();
    Told.inForce(told, inForce, now);
    hold.confirm(told, now);
    appointments.flush();
    if (!claims.keep(hold.id)) {
      throw hold.holdExpired();
    }
    return booked(hold, inForce, now, code);
  }

  AppointmentView book(BookAppointment request) {
    var now = clock.instant();
    var told = Told.required(request.noticeAcknowledgement());
    var guided =
        guidance.guide(request.referralId(), request.clientType(), request.referralSource());
    var code = Codes.code();
    var hash = Codes.hash(code);
    var claimed =
        claiming.claim(
            request.receptionId(),
            opening -> {
              Told.inForce(told, opening.noticeVersion(), now);
              return hold(opening, request.start().toInstant(), guided, opening.holdMinutes(), now)
                  .bookedBy(BookedBy.of(actor), actor.id(), request.reference(), now)
                  .code(hash)
                  .confirm(told, now);
            },
            now);
    return booked(claimed.appointment(), claimed.opening().noticeVersion(), now, code);
  }

  @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = RuntimeException.class)
  AppointmentView booked(Appointment appointment, int inForce, Instant now, @Nullable String code) {
    if (appointment.referralId != null) {
      guidance.booked(appointment.referralId);
    }
    outbox.add(AppointmentEvent.of(appointment).event("confirmed"));
    audit.record("appointment.confirmed", "appointment", appointment.id);
    var text =
        notices.text(appointment.serviceId, inForce).in(String.valueOf(appointment.noticeLanguage));
    return AppointmentView.once(appointment, inForce, now, code, text);
  }

  private static Opening at(UUID siteId, Opening opening) {
    if (!opening.siteId().equals(siteId)) {
      throw Problem.unprocessable("RECEPTION_UNKNOWN", "There is no such reception at this site.")
          .at("/receptionId");
    }
    return opening;
  }

  private static Appointment hold(
      Opening opening, Instant start, Guided guided, int minutes, Instant now) {
    var slot = Bookable.slot(opening, start, now);
    return Appointment.hold(opening, slot, guided, now.plus(Duration.ofMinutes(minutes)));
  }

  private static int minutes(@Nullable Integer asked, Opening opening) {
    return asked == null ? opening.holdMinutes() : asked;
  }
}
