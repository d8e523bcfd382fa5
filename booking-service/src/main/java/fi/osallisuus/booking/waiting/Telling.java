package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.message.Contacts;
import fi.osallisuus.booking.message.Facts;
import fi.osallisuus.booking.message.GivenContact;
import fi.osallisuus.booking.message.MessageKind;
import fi.osallisuus.booking.message.Messages;
import fi.osallisuus.booking.message.Owner;
import fi.osallisuus.booking.reminder.AppointmentContacts;
import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Contact;
import fi.osallisuus.kit.delivery.Ports;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells those who wait and left a contact that a time is theirs for a while. */
@ApplicationScoped
class Telling {
  /** Where whoever waits looks and answers. */
  private static final String PAGE = "/p/b/waiting";

  private final Contacts contacts;
  private final Messages messages;
  private final Ports ports;
  private final AppointmentContacts appointments;
  private final Clock clock;

  Telling(
      Contacts contacts,
      Messages messages,
      Ports ports,
      AppointmentContacts appointments,
      Clock clock) {
    this.contacts = contacts;
    this.messages = messages;
    this.ports = ports;
    this.appointments = appointments;
    this.clock = clock;
  }

  void give(WaitingEntry entry, @Nullable Contact contact, String code) {
    if (contact != null) {
      ports.require(contact.channel(), "/contact/channel");
      contacts.give(owner(entry), contact, code, lastMoment(entry));
    }
  }

  /** How the client is told; null without a contact. */
  @Nullable Channel channel(WaitingEntry entry) {
    return contacts.of(owner(entry)).map(GivenContact::channel).orElse(null);
  }

  /** That the wish stands, with the way back to it. */
  void joined(WaitingEntry entry) {
    var facts = Facts.in(entry.timeZone).service(entry.serviceId).site(entry.siteId).page(PAGE);
    messages.queue(
        owner(entry), MessageKind.WAITING_JOINED, clock.instant(), lastMoment(entry), facts);
  }

  void offered(WaitingEntry entry, Offer offer) {
    messages.queue(
        owner(entry),
        MessageKind.WAITING_OFFER,
        clock.instant(),
        offer.expiresAt(),
        Facts.in(entry.timeZone)
            .service(entry.serviceId)
            .site(offer.siteId())
            .time(offer.slot().start(), offer.slot().end())
            .answerBy(offer.expiresAt())
            .page(PAGE));
  }

  /** An offer that is somebody else's now is not told any more. */
  void withdrawn(WaitingEntry entry) {
    messages.withdraw(owner(entry), MessageKind.WAITING_OFFER);
  }

  /** The contact goes on with the appointment, for its reminders. */
  void accepted(WaitingEntry entry, UUID appointmentId) {
    messages.withdraw(owner(entry));
    Instant end = Objects.requireNonNull(entry.offeredTo);
    contacts.pass(owner(entry), Owner.appointment(appointmentId), end);
    appointments.cameWith(appointmentId);
  }

  /** Whoever leaves knows it; whose wish lapses is told so, and then the contact goes. */
  void over(WaitingEntry entry) {
    messages.withdraw(owner(entry));
    if (entry.status == WaitingStatus.LAPSED) {
      var now = clock.instant();
      var facts = Facts.in(entry.timeZone).service(entry.serviceId).site(entry.siteId);
      messages.queue(
          owner(entry), MessageKind.WAITING_OVER, now, now.plus(Contacts.LAST_MESSAGE), facts);
    }
    contacts.release(owner(entry));
  }

  private static Instant lastMoment(WaitingEntry entry) {
    return entry.toDay.plusDays(1).atStartOfDay(ZoneId.of(entry.timeZone)).toInstant();
  }

  private static Owner owner(WaitingEntry entry) {
    return new Owner(Owner.Kind.WAITING, entry.id);
  }
}
