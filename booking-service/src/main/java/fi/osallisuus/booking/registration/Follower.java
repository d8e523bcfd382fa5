package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.engagement.EngagementChanged;
import fi.osallisuus.booking.engagement.EngagementStatus;
import fi.osallisuus.booking.engagement.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps registrations in step with their engagement, within the transaction that changes it. */
@ApplicationScoped
class Follower {
  private final Seats seats;
  private final Door door;
  private final Registrations registrations;
  private final Tally tally;
  private final Telling telling;
  private final Bulletin bulletin;

  Follower(
      Seats seats,
      Door door,
      Registrations registrations,
      Tally tally,
      Telling telling,
      Bulletin bulletin) {
    this.seats = seats;
    this.door = door;
    this.registrations = registrations;
    this.tally = tally;
    this.telling = telling;
    this.bulletin = bulletin;
  }

  void follow(@Observes EngagementChanged changed) {
    var event = changed.now();
    seats
        .lock(event.id())
        .ifPresent(
            plan -> {
              if (event.status() == EngagementStatus.CANCELLED) {
                door.empty(event);
              } else if (!plan.startsAt().equals(event.start())) {
                moved(event);
              } else if (event.status() == EngagementStatus.CLOSED) {
                closed(event);
              }
            });
  }

  private void moved(Happening event) {
    seats.moved(event);
    registrations.open(event.id()).forEach(registration -> telling.moved(registration, event));
    bulletin.publish(event, "changed");
  }

  /** Where arrivals were marked one by one, whoever was not marked did not come. */
  private void closed(Happening event) {
    registrations.flush();
    if (tally.of(event.id()).attended() == 0) {
      return;
    }
    for (var missing : registrations.of(event.id(), RegistrationStatus.REGISTERED)) {
      missing.noShow();
      bulletin.note("no-show", missing);
    }
    seats.touch(event.id());
    bulletin.publish(event, "changed");
  }
}
