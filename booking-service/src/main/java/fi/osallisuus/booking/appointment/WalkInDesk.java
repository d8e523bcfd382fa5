package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.referral.Guidance;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.booking.roster.OwnExperts;
import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.Openings;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Receives who comes through the door: booked, told and checked in by one step. */
@ApplicationScoped
@Transactional
class WalkInDesk {
  /** What is left of a slot is worth beginning a talk in. */
  private static final Duration WORTH_WHILE = Duration.ofMinutes(10);

  private final Openings openings;
  private final SlotClaims claims;
  private final SlotTaken taken;
  private final Guidance guidance;
  private final OwnExperts own;
  private final Chronicle chronicle;
  private final Actor actor;
  private final Clock clock;

  WalkInDesk(
      Openings openings,
      SlotClaims claims,
      SlotTaken taken,
      Guidance guidance,
      OwnExperts own,
      Chronicle chronicle,
      Actor actor,
      Clock clock) {
    this.openings = openings;
    this.claims = claims;
    this.taken = taken;
    this.guidance = guidance;
    this.own = own;
    this.chronicle = chronicle;
    this.actor = actor;
    this.clock = clock;
  }

  AppointmentView receive(WalkIn request) {
    var now = clock.instant();
    var told = Told.required(request.noticeAcknowledgement());
    var opening = running(openings.of(request.receptionId()), now);
    Told.inForce(told, opening.noticeVersion(), now);
    var guided =
        guidance.guide(request.referralId(), request.clientType(), request.referralSource());
    var arrived = claimed(opening, guided, told, now);
    if (arrived.referralId != null) {
      guidance.booked(arrived.referralId);
    }
    return chronicle.changed(arrived, "checked-in");
  }

  /** The first free piece wins; the constraint says what is free, not a look beforehand. */
  private Appointment claimed(
      Opening opening, Guided guided, NoticeAcknowledgement told, Instant now) {
    var pieces = pieces(opening, now);
    for (var piece : pieces) {
      var arrived =
          Appointment.hold(opening, piece, guided, now.plus(WORTH_WHILE))
              .bookedBy(BookedBy.CLIENT, actor.id(), null, now)
              .arrive(told, now);
      if (claims.take(arrived, opening, now)) {
        return arrived;
      }
    }
    throw taken.problem(opening, pieces.isEmpty() ? opening.session().time() : pieces.getFirst());
  }

  /** What is left of the slot that runs now, and every slot to come. */
  private static List<Span> pieces(Opening opening, Instant now) {
    var minute = now.truncatedTo(ChronoUnit.MINUTES);
    var pieces = new ArrayList<Span>();
    for (var slot : opening.session().slots()) {
      if (!slot.start().isBefore(minute)) {
        pieces.add(slot);
      } else if (!slot.end().isBefore(minute.plus(WORTH_WHILE))) {
        pieces.add(new Span(minute, slot.end()));
      }
    }
    return pieces;
  }

  private Opening running(Opening opening, Instant now) {
    boolean anothers =
        own.limit().map(ids -> Collections.disjoint(ids, opening.expertIds())).orElse(false);
    if (anothers) {
      throw Problem.unprocessable("RECEPTION_UNKNOWN", "There is no such reception of yours.")
          .at("/receptionId");
    }
    Bookable.requireOpen(opening);
    var time = opening.session().time();
    if (now.isBefore(time.start()) || !now.isBefore(time.end())) {
      throw Problem.conflict("RECEPTION_NOT_RUNNING", "Nobody receives there now.")
          .with("start", opening.local(time.start()))
          .with("end", opening.local(time.end()));
    }
    return opening;
  }
}
