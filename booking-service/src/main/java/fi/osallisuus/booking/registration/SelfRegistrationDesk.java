package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.engagement.EngagementDirectory;
import fi.osallisuus.booking.engagement.Happening;
import fi.osallisuus.booking.message.ContactWish;
import fi.osallisuus.booking.selfservice.Doors;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people without a login do; each method enters the county first, by a link or a code. */
@ApplicationScoped
@Transactional
public class SelfRegistrationDesk {
  private final Doors doors;
  private final Tenancy tenancy;
  private final PublicEvents events;
  private final EngagementDirectory engagements;
  private final Registrations registrations;
  private final RegistrationDesk desk;
  private final Door door;
  private final EventIcs calendar;
  private final Actor actor;

  SelfRegistrationDesk(
      Doors doors,
      Tenancy tenancy,
      PublicEvents events,
      EngagementDirectory engagements,
      Registrations registrations,
      RegistrationDesk desk,
      Door door,
      EventIcs calendar,
      Actor actor) {
    this.doors = doors;
    this.tenancy = tenancy;
    this.events = events;
    this.engagements = engagements;
    this.registrations = registrations;
    this.desk = desk;
    this.door = door;
    this.calendar = calendar;
    this.actor = actor;
  }

  public Page<PublicEvent> coming(
      String county, @Nullable UUID unitId, @Nullable String cursor, int limit) {
    if (!Tenancy.isCounty(county)) {
      throw Problem.notFound("county");
    }
    tenancy.enter(county);
    return Paging.page(
        events.coming(unitId, TimeKey.of(cursor), limit),
        limit,
        PublicEvents.Found::event,
        last -> last.key().cursor());
  }

  public PublicEvent event(String link) {
    return found(link).event();
  }

  public String calendar(String link, Locale language) {
    return calendar.of(found(link), language);
  }

  /**
   * As a page does it.
   *
   * @param form what tells one blank form from another, so that a second click is known
   */
  public SelfRegistration register(
      String link, int seats, @Nullable ContactWish contact, String form) {
    return register(link, new Register(seats, null, form, null, true, contact));
  }

  SelfRegistration register(String link, Register request) {
    var found = found(link);
    var party = request.party(MadeBy.VISITOR, actor.id());
    var plan = door.lock(found.engagementId());
    var entry = desk.entered(plan, engagement(found.engagementId()), party, request);
    return view(entry.registration(), entry.code());
  }

  public SelfRegistration view(String code) {
    doors.byRegistrationCode(code);
    return view(registrations.byCode(Codes.hash(code)), null);
  }

  /** Accepting twice is no harm: people press twice. */
  public SelfRegistration accept(String code) {
    var registration = locked(code);
    if (registration.status != RegistrationStatus.REGISTERED) {
      door.accept(registration, engagement(registration.engagementId));
    }
    return view(registration, null);
  }

  public SelfRegistration cancel(String code) {
    var registration = locked(code);
    if (registration.status != RegistrationStatus.CANCELLED) {
      door.cancel(registration, engagement(registration.engagementId), CancelledBy.REGISTRANT);
    }
    return view(registration, null);
  }

  private Registration locked(String code) {
    doors.byRegistrationCode(code);
    var registration = registrations.byCode(Codes.hash(code));
    door.lock(registration.engagementId);
    // What was read before the lock may be old.
    registrations.getEntityManager().refresh(registration);
    return registration;
  }

  private PublicEvents.Found found(String link) {
    doors.byEventLink(link);
    return events.byLink(link).orElseThrow(() -> Problem.notFound("event"));
  }

  private Happening engagement(UUID id) {
    return engagements.find(id).orElseThrow(() -> Problem.notFound("event"));
  }

  private SelfRegistration view(Registration registration, @Nullable String code) {
    registrations.flush();
    var event = events.of(registration.engagementId).orElseThrow().event();
    return new SelfRegistration(
        registration.status.name(),
        registration.seats,
        registration.status == RegistrationStatus.WAITLISTED
            ? registrations.ahead(registration)
            : null,
        answerBy(registration, event),
        registration.cancelReason == null ? null : registration.cancelReason.name(),
        event,
        code);
  }

  private static @Nullable OffsetDateTime answerBy(Registration registration, PublicEvent event) {
    var until = registration.offerExpiresAt;
    return registration.status == RegistrationStatus.OFFERED && until != null
        ? until.atZone(ZoneId.of(event.timeZone())).toOffsetDateTime()
        : null;
  }
}
