package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.engagement.EngagementDirectory;
import fi.osallisuus.booking.engagement.Happening;
import fi.osallisuus.booking.waiting.OfferTimes;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** Lets people in, and out again, one at a time: everything here holds the lock on the seats. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Door {
  /** People come before things begin. */
  private static final Duration DOORS = Duration.ofHours(2);

  private final Seats seats;
  private final Registrations registrations;
  private final EngagementDirectory engagements;
  private final OfferTimes offerTimes;
  private final Telling telling;
  private final Bulletin bulletin;
  private final Clock clock;

  Door(
      Seats seats,
      Registrations registrations,
      EngagementDirectory engagements,
      OfferTimes offerTimes,
      Telling telling,
      Bulletin bulletin,
      Clock clock) {
    this.seats = seats;
    this.registrations = registrations;
    this.engagements = engagements;
    this.offerTimes = offerTimes;
    this.telling = telling;
    this.bulletin = bulletin;
    this.clock = clock;
  }

  /** The plan as it is now, and nobody else changes it. */
  SeatPlan lock(UUID engagementId) {
    return seats
        .lock(engagementId)
        .orElseThrow(
            () ->
                engagements.find(engagementId).isEmpty()
                    ? Problem.notFound("engagement")
                    : Problem.conflict(
                        "REGISTRATION_NOT_OFFERED", "Nobody registers for this; just come."));
  }

  /** Seats at once, or a place in the line, or a refusal that says what to do. */
  Registration enter(SeatPlan plan, Happening event, Party party, byte[] code, boolean mayWait) {
    plan.requireOpen(event, clock.instant());
    if (party.seats() > plan.seatsEach() || party.seats() > plan.capacity()) {
      throw Problem.unprocessable("TOO_MANY_SEATS", "One party takes fewer seats; ask in parts.")
          .at("/seats")
          .with("limit", Math.min(plan.seatsEach(), plan.capacity()));
    }
    var key = party.hash();
    if (key != null && registrations.has(event.id(), key)) {
      throw Problem.conflict("ALREADY_REGISTERED", "This party has registered already.")
          .at("/party");
    }
    var registration =
        new Registration(event.id(), party, seats.nextPlace(), code, clock.instant());
    if (seats.take(event.id(), party.seats())) {
      registration.seat();
    } else if (!mayWait || !plan.waitingList()) {
      throw full(plan);
    } else {
      seats.touch(event.id());
    }
    registrations.persist(registration);
    bulletin.publish(event, "changed");
    bulletin.note(
        registration.status == RegistrationStatus.REGISTERED ? "registered" : "waitlisted",
        registration);
    return registration;
  }

  void accept(Registration registration, Happening event) {
    registration.accept(clock.instant());
    seats.touch(event.id());
    telling.registered(registration, event);
    done(registration, event, "accepted");
  }

  /** Frees the seats for who waits; an offer that is declined ends the registration too. */
  void cancel(Registration registration, Happening event, CancelledBy why) {
    if (!clock.instant().isBefore(event.start())) {
      throw Problem.conflict("TOO_LATE", "It has begun; mark who came instead.");
    }
    boolean hadSeats = registration.status.hasSeats();
    registration.cancel(why);
    if (hadSeats) {
      seats.give(event.id(), registration.seats);
    } else {
      seats.touch(event.id());
    }
    telling.cancelled(registration, event);
    offerFreeSeats(event);
    done(registration, event, "cancelled");
  }

  /** Whom a verb marks that moves no seat. */
  void mark(Registration registration, Happening event, String what, Consumer<Registration> verb) {
    if (clock.instant().isBefore(event.start().minus(DOORS))) {
      throw Problem.conflict("TOO_EARLY", "Who came is marked when it begins.");
    }
    verb.accept(registration);
    seats.touch(event.id());
    done(registration, event, what);
  }

  /** Moves the line on: unanswered offers first, then whatever is free. */
  void serve(UUID engagementId) {
    var plan = seats.lock(engagementId).orElseThrow();
    var event = engagements.find(engagementId).orElseThrow();
    registrations.unanswered(engagementId, clock.instant()).forEach(r -> miss(r, event));
    offerFreeSeats(event);
    if (seats.find(engagementId).orElseThrow().version() != plan.version()) {
      bulletin.publish(event, "changed");
    }
  }

  /** After the organiser called it off: nothing is offered, everybody is told. */
  void empty(Happening event) {
    for (var registration : registrations.open(event.id())) {
      if (registration.status.hasSeats()) {
        seats.give(event.id(), registration.seats);
      }
      registration.cancel(CancelledBy.ORGANISER);
      telling.cancelled(registration, event);
      bulletin.note("cancelled", registration);
    }
    bulletin.publish(event, "changed");
  }

  /** To the first in the line whose party fits; bigger parties keep their place. */
  void offerFreeSeats(Happening event) {
    var now = clock.instant();
    registrations.flush();
    var plan = seats.find(event.id()).orElseThrow();
    if (plan.free() == 0 || !SeatPlan.isAhead(event)) {
      return;
    }
    var until = offerTimes.deadline(now, plan.offerMinutes(), event.start(), event.timeZone());
    for (var next : registrations.line(event.id())) {
      // Too late to answer: what is free goes to whoever comes next.
      if (until.isPresent() && seats.take(event.id(), next.seats)) {
        offer(next, event, until.get());
      }
    }
  }

  private void offer(Registration next, Happening event, Instant until) {
    next.offer(until);
    telling.offered(next, event, until);
    bulletin.note("offered", next);
  }

  private void miss(Registration registration, Happening event) {
    seats.give(event.id(), registration.seats);
    registration.miss(offerTimes.missedOffers(), seats.nextPlace());
    if (registration.status == RegistrationStatus.CANCELLED) {
      telling.cancelled(registration, event);
    }
    bulletin.note("offer-missed", registration);
  }

  private void done(Registration registration, Happening event, String what) {
    bulletin.publish(event, "changed");
    bulletin.note(what, registration);
  }

  private static Problem full(SeatPlan plan) {
    return Problem.conflict(
            "CAPACITY_EXHAUSTED",
            plan.waitingList()
                ? "Too few seats are left: take fewer, or wait for some with waitIfFull."
                : "Too few seats are left: take fewer, or look again when somebody has cancelled.")
        .at("/seats")
        .with("remaining", plan.free())
        .with("waitingListOpen", plan.waitingList());
  }
}
