package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.Bilingual;
import fi.osallisuus.booking.engagement.EngagementDirectory;
import fi.osallisuus.booking.engagement.EngagementKind;
import fi.osallisuus.booking.engagement.Happening;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens engagements for registration and says who was invited. */
@ApplicationScoped
@Transactional
class SeatsDesk {
  /** Those who come are chosen in another way. */
  private static final Set<EngagementKind> CLOSED_ROUND =
      EnumSet.of(EngagementKind.OBSERVATION_SHIFT, EngagementKind.GUIDANCE_MEETING);

  private final EngagementDirectory engagements;
  private final Seats seats;
  private final Door door;
  private final Tally tally;
  private final Invitations invitations;
  private final Bulletin bulletin;
  private final Tenancy tenancy;
  private final Clock clock;

  SeatsDesk(
      EngagementDirectory engagements,
      Seats seats,
      Door door,
      Tally tally,
      Invitations invitations,
      Bulletin bulletin,
      Tenancy tenancy,
      Clock clock) {
    this.engagements = engagements;
    this.seats = seats;
    this.door = door;
    this.tally = tally;
    this.invitations = invitations;
    this.bulletin = bulletin;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  SeatsView open(UUID engagementId, @Nullable String ifMatch, OpenRegistration request) {
    var known = seats.lock(engagementId);
    var event = engagements.get(engagementId);
    requireOpenable(event);
    request.check(event.start());
    if (known.isPresent()) {
      change(known.get(), event, ifMatch, request);
    } else {
      seats.open(event, request);
    }
    bulletin.publish(event, "opened");
    bulletin.note("opened", engagementId);
    return view(event);
  }

  SeatsView read(UUID engagementId) {
    return view(engagements.get(engagementId));
  }

  List<Invited> invite(UUID engagementId, List<Invited> invited) {
    var event = engagements.get(engagementId);
    boolean hasSeats = seats.lock(engagementId).isPresent();
    invitations.replace(engagementId, invited);
    if (hasSeats) {
      seats.touch(engagementId);
      bulletin.publish(event, "changed");
    }
    bulletin.note("invited", engagementId);
    return invited;
  }

  private void change(
      SeatPlan plan, Happening event, @Nullable String ifMatch, OpenRegistration request) {
    ETags.require(ifMatch, plan.version());
    if (request.capacity() < plan.taken()) {
      throw Problem.conflict(
              "CAPACITY_BELOW_TAKEN", "More seats are taken; cancel registrations first.")
          .at("/capacity")
          .with("taken", plan.taken());
    }
    seats.change(event, request);
    door.offerFreeSeats(event);
  }

  private void requireOpenable(Happening event) {
    if (CLOSED_ROUND.contains(event.kind())) {
      throw Problem.unprocessable(
          "NOT_FOR_REGISTRATION", "Nobody registers for this; its people are chosen.");
    }
    if (!SeatPlan.isAhead(event)) {
      throw Problem.conflict("EVENT_NOT_AHEAD", "It has begun, is over, or was cancelled.")
          .with("state", event.status().name());
    }
    if (event.title() == null) {
      throw Problem.unprocessable("TITLE_REQUIRED", "People choose by the title: give it one.");
    }
    Bilingual.require(tenancy.county(), event.title().sv(), "/title/sv");
  }

  private SeatsView view(Happening event) {
    return seats
        .find(event.id())
        .map(plan -> SeatsView.of(plan, event, tally.of(event.id()), clock.instant()))
        .orElseThrow(() -> Problem.notFound("registration"));
  }
}
