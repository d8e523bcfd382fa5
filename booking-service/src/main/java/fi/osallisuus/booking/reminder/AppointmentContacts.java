package fi.osallisuus.booking.reminder;

import fi.osallisuus.booking.appointment.BookedTime;
import fi.osallisuus.booking.appointment.BookedTimes;
import fi.osallisuus.booking.message.Contacts;
import fi.osallisuus.booking.message.GivenContact;
import fi.osallisuus.booking.message.MessageKind;
import fi.osallisuus.booking.message.Messages;
import fi.osallisuus.kit.delivery.Contact;
import fi.osallisuus.kit.delivery.Ports;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes, shows and erases the contact of an appointment; whoever gives one is told at once. */
@ApplicationScoped
@Transactional
public class AppointmentContacts {
  private final BookedTimes times;
  private final Contacts contacts;
  private final Messages messages;
  private final Ports ports;
  private final News news;

  AppointmentContacts(
      BookedTimes times, Contacts contacts, Messages messages, Ports ports, News news) {
    this.times = times;
    this.contacts = contacts;
    this.messages = messages;
    this.ports = ports;
    this.news = news;
  }

  GivenContact give(UUID appointmentId, GiveContact request) {
    var time = times.get(appointmentId);
    var code = request.bookingCode();
    if (code != null && !times.opens(appointmentId, code)) {
      throw Problem.unprocessable(
              "BOOKING_CODE_WRONG", "The code belongs to no or another appointment.")
          .at("/bookingCode");
    }
    return give(time, request.contact(), code);
  }

  /** For the client, whom the code has let in. */
  public GivenContact giveByCode(String code, Contact contact) {
    return give(times.byCode(code), contact, code);
  }

  public Optional<GivenContact> byCode(String code) {
    return contacts.of(News.owner(times.byCode(code)));
  }

  public void eraseByCode(String code) {
    erase(times.byCode(code));
  }

  /** Somebody waited for this time, and the contact has come with it: confirmed and reminded. */
  public void cameWith(UUID appointmentId) {
    var time = times.get(appointmentId);
    if (contacts.of(News.owner(time)).isPresent()) {
      news.tell(MessageKind.CONFIRMATION, time);
      news.remind(time);
    }
  }

  GivenContact get(UUID appointmentId) {
    return contacts
        .of(News.owner(times.get(appointmentId)))
        .orElseThrow(() -> Problem.notFound("contact"));
  }

  void erase(UUID appointmentId) {
    erase(times.get(appointmentId));
  }

  private GivenContact give(BookedTime time, Contact contact, @Nullable String code) {
    ports.require(contact.channel(), "/channel");
    if (!time.isBooked()) {
      throw Problem.conflict(
          "APPOINTMENT_NOT_AHEAD", "A contact is for reminding of an appointment that is booked.");
    }
    var owner = News.owner(time);
    messages.withdraw(owner);
    contacts.give(owner, contact, code, time.end());
    news.tell(MessageKind.CONFIRMATION, time);
    news.remind(time);
    return contacts.of(owner).orElseThrow();
  }

  private void erase(BookedTime time) {
    messages.withdraw(News.owner(time));
    contacts.forget(News.owner(time));
  }
}
