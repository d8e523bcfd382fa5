package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.message.GivenContact;
import fi.osallisuus.booking.reminder.AppointmentContacts;
import fi.osallisuus.kit.delivery.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A client's own wish to be reminded, by the booking code. */
@ApplicationScoped
@Transactional
public class ContactDesk {
  private final Doors doors;
  private final AppointmentContacts contacts;

  ContactDesk(Doors doors, AppointmentContacts contacts) {
    this.doors = doors;
    this.contacts = contacts;
  }

  public GivenContact give(String code, Contact contact) {
    doors.byBookingCode(code);
    return contacts.giveByCode(code, contact);
  }

  /** By which channel the client is reminded; empty when not at all. */
  public String channel(String code) {
    doors.byBookingCode(code);
    return contacts.byCode(code).map(given -> given.channel().name()).orElse("");
  }

  public void erase(String code) {
    doors.byBookingCode(code);
    contacts.eraseByCode(code);
  }
}
