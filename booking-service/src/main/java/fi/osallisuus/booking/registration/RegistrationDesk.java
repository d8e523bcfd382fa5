package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.engagement.EngagementDirectory;
import fi.osallisuus.booking.engagement.Happening;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What staff and other systems do with registrations; one method per verb. */
@ApplicationScoped
@Transactional
class RegistrationDesk {
  private final EngagementDirectory engagements;
  private final Registrations registrations;
  private final Door door;
  private final Telling telling;
  private final Actor actor;

  RegistrationDesk(
      EngagementDirectory engagements,
      Registrations registrations,
      Door door,
      Telling telling,
      Actor actor) {
    this.engagements = engagements;
    this.registrations = registrations;
    this.door = door;
    this.telling = telling;
    this.actor = actor;
  }

  RegistrationView register(UUID engagementId, Register request) {
    var system = actor.roles().equals(Set.of(Roles.SYSTEM));
    var party = request.party(system ? MadeBy.SYSTEM : MadeBy.STAFF, actor.id());
    var plan = door.lock(engagementId);
    var event = engagements.get(engagementId);
    var entry = entered(plan, event, party, request);
    return view(entry.registration(), entry.code());
  }

  /** A registration with the code that is shown this once. */
  record Entry(Registration registration, String code) {}

  Entry entered(SeatPlan plan, Happening event, Party party, Register request) {
    var contact = request.contact() == null ? null : request.contact().contact();
    var code = Codes.code();
    var registration = door.enter(plan, event, party, Codes.hash(code), request.waits());
    telling.give(registration, event, contact, code);
    if (registration.status == RegistrationStatus.REGISTERED) {
      telling.registered(registration, event);
    } else {
      telling.waits(registration, event);
    }
    return new Entry(registration, code);
  }

  RegistrationView read(UUID id) {
    return view(registrations.get(id), null);
  }

  RegistrationView accept(UUID id, @Nullable String ifMatch) {
    return change(id, ifMatch, door::accept);
  }

  RegistrationView cancel(UUID id, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        (registration, event) -> door.cancel(registration, event, CancelledBy.REGISTRANT));
  }

  RegistrationView attend(UUID id, @Nullable String ifMatch, @Nullable Integer came) {
    return change(
        id,
        ifMatch,
        (registration, event) -> door.mark(registration, event, "attended", r -> r.attend(came)));
  }

  RegistrationView noShow(UUID id, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        (registration, event) -> door.mark(registration, event, "no-show", Registration::noShow));
  }

  /** At the door, by the code that the party carries; twice is no harm. */
  RegistrationView attendByCode(UUID engagementId, String code, @Nullable Integer came) {
    door.lock(engagementId);
    var event = engagements.get(engagementId);
    var registration =
        registrations
            .byCode(engagementId, Codes.hash(code))
            .orElseThrow(() -> Problem.notFound("registration"));
    if (registration.status != RegistrationStatus.ATTENDED) {
      door.mark(registration, event, "attended", r -> r.attend(came));
    }
    return view(registration, null);
  }

  private RegistrationView change(
      UUID id, @Nullable String ifMatch, BiConsumer<Registration, Happening> verb) {
    var registration = registrations.get(id);
    door.lock(registration.engagementId);
    // What was read before the lock may be old.
    registrations.getEntityManager().refresh(registration);
    ETags.require(ifMatch, registration.version);
    verb.accept(registration, engagements.get(registration.engagementId));
    return view(registration, null);
  }

  private RegistrationView view(Registration registration, @Nullable String code) {
    registrations.flush();
    return RegistrationView.of(registration, registrations.ahead(registration), code);
  }
}
