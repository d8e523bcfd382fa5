package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.message.Contacts;
import fi.osallisuus.booking.message.Facts;
import fi.osallisuus.booking.message.MessageKind;
import fi.osallisuus.booking.message.Messages;
import fi.osallisuus.booking.message.Owner;
import fi.osallisuus.booking.reminder.AppointmentContacts;
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
      var last = entry.toDay.plusDays(1).atStartOfDay(ZoneId.of(entry.timeZone)).toInstant();
      contacts.give(owner(entry), contact, code, last);
    }
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
            .answerBy(offer.expiresAt()));
  }

  /** An offer that is somebody else's now is not told any more. */
  void withdrawn(WaitingEntry entry) {
    messages.withdraw(owner(entry));
  }

  /** The contact goes on with the appointment, for its reminders. */
  void accepted(WaitingEntry entry, UUID appointmentId) {
    messages.withdraw(owner(entry));
    Instant end = Objects.requireNonNull(entry.offeredTo);
    contacts.pass(owner(entry), Owner.appointment(appointmentId), end);
    appointments.cameWith(appointmentId);
  }

  void over(WaitingEntry entry) {
    messages.withdraw(owner(entry));
    contacts.forget(owner(entry));
  }

  private static Owner owner(WaitingEntry entry) {
    return new Owner(Owner.Kind.WAITING, entry.id);
  }
}
