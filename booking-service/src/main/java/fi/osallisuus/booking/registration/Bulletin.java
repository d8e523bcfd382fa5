package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.engagement.Happening;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Publishes how an engagement's registration stands, once for each transaction that changed it. */
@ApplicationScoped
class Bulletin {
  private final Seats seats;
  private final Tally tally;
  private final Invitations invitations;
  private final Registrations registrations;
  private final Outbox outbox;
  private final Audit audit;

  Bulletin(
      Seats seats,
      Tally tally,
      Invitations invitations,
      Registrations registrations,
      Outbox outbox,
      Audit audit) {
    this.seats = seats;
    this.tally = tally;
    this.invitations = invitations;
    this.registrations = registrations;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** The last thing under the lock: its version is that of the state it tells. */
  void publish(Happening event, String what) {
    registrations.flush();
    seats
        .find(event.id())
        .ifPresent(
            plan ->
                outbox.add(
                    RegistrationEvent.of(
                            plan, event, tally.of(event.id()), invitations.of(event.id()))
                        .event(what)));
  }

  void note(String what, Registration registration) {
    note(what, registration.id);
  }

  void note(String what, UUID id) {
    audit.record("registration." + what, "registration", id);
  }
}
