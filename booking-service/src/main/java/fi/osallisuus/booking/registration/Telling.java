package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.engagement.Happening;
import fi.osallisuus.booking.message.Contacts;
import fi.osallisuus.booking.message.Facts;
import fi.osallisuus.booking.message.MessageKind;
import fi.osallisuus.booking.message.Messages;
import fi.osallisuus.booking.message.Owner;
import fi.osallisuus.kit.delivery.Contact;
import fi.osallisuus.kit.delivery.Ports;
import fi.osallisuus.kit.text.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells those who left a contact what becomes of their registration. */
@ApplicationScoped
class Telling {
  /** The page on which a registration is looked at by its code. */
  static final String PAGE = "/p/b/registration";

  private static final Duration BEFORE = Duration.ofHours(24);

  private final Contacts contacts;
  private final Messages messages;
  private final Ports ports;
  private final Clock clock;

  Telling(Contacts contacts, Messages messages, Ports ports, Clock clock) {
    this.contacts = contacts;
    this.messages = messages;
    this.ports = ports;
    this.clock = clock;
  }

  void give(Registration registration, Happening event, @Nullable Contact contact, String code) {
    if (contact != null) {
      ports.require(contact.channel(), "/contact/channel");
      contacts.give(owner(registration.id), contact, code, event.end());
    }
  }

  void registered(Registration registration, Happening event) {
    tell(registration, event, MessageKind.REGISTRATION_CONFIRMED, facts(event));
    remind(registration, event);
  }

  void waits(Registration registration, Happening event) {
    tell(registration, event, MessageKind.REGISTRATION_WAITING, facts(event));
  }

  void offered(Registration registration, Happening event, Instant until) {
    messages.queue(
        owner(registration.id),
        MessageKind.WAITING_OFFER,
        clock.instant(),
        until,
        facts(event).answerBy(until));
  }

  void moved(Registration registration, Happening event) {
    contacts.over(owner(registration.id), event.end());
    messages.withdraw(owner(registration.id), MessageKind.EVENT_REMINDER);
    tell(registration, event, MessageKind.EVENT_CHANGED, facts(event));
    if (registration.status == RegistrationStatus.REGISTERED) {
      remind(registration, event);
    }
  }

  /** The organiser called it off; whoever cancels on their own knows already. */
  void cancelled(Registration registration, Happening event) {
    messages.withdraw(owner(registration.id));
    if (registration.cancelReason == CancelledBy.ORGANISER) {
      tell(registration, event, MessageKind.EVENT_CANCELLED, facts(event));
    }
    contacts.release(owner(registration.id));
  }

  private void remind(Registration registration, Happening event) {
    var due = event.start().minus(BEFORE);
    if (due.isAfter(clock.instant())) {
      messages.queue(
          owner(registration.id), MessageKind.EVENT_REMINDER, due, event.start(), facts(event));
    }
  }

  private void tell(Registration registration, Happening event, MessageKind kind, Facts facts) {
    messages.queue(owner(registration.id), kind, clock.instant(), event.start(), facts);
  }

  private static Facts facts(Happening event) {
    var facts =
        Facts.in(event.timeZone())
            .site(event.siteId())
            .place(event.place())
            .time(event.start(), event.end())
            .page(PAGE);
    var title = event.title();
    return title == null ? facts : facts.what(new LocalText(title.fi(), title.sv(), title.en()));
  }

  private static Owner owner(UUID id) {
    return new Owner(Owner.Kind.REGISTRATION, id);
  }
}
