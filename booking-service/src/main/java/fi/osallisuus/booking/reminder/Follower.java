package fi.osallisuus.booking.reminder;

import fi.osallisuus.booking.appointment.AppointmentChanged;
import fi.osallisuus.booking.appointment.BookedTimes;
import fi.osallisuus.booking.message.Contacts;
import fi.osallisuus.booking.message.MessageKind;
import fi.osallisuus.booking.message.Messages;
import fi.osallisuus.booking.offer.NoticePublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Follows what happens to appointments, in the same transaction: who was moved is told the new time
 * and reminded of it alone, who was cancelled is reminded of nothing.
 */
@ApplicationScoped
class Follower {
  private final News news;
  private final Messages messages;
  private final Contacts contacts;
  private final BookedTimes times;

  Follower(News news, Messages messages, Contacts contacts, BookedTimes times) {
    this.news = news;
    this.messages = messages;
    this.contacts = contacts;
    this.times = times;
  }

  void follow(@Observes AppointmentChanged change) {
    var time = change.time();
    var owner = News.owner(time);
    if (contacts.of(owner).isEmpty()) {
      return;
    }
    if (time.isBooked()) {
      messages.withdraw(owner, MessageKind.NOTICE_CHANGED);
      if (change.what().equals("moved")) {
        messages.withdraw(owner);
        contacts.over(owner, time.end());
        news.tell(MessageKind.MOVED, time);
      }
      news.remind(time);
      return;
    }
    messages.withdraw(owner);
    if (change.what().equals("cancelled")) {
      if (time.cancelledByProvider()) {
        news.tellTheEnd(MessageKind.CANCELLED, time);
      }
      contacts.release(owner);
    }
  }

  /** Whoever has a time ahead is asked to read the new notice (S0-20). */
  void follow(@Observes NoticePublished notice) {
    for (var time : times.withContact(notice.serviceId())) {
      messages.withdraw(News.owner(time), MessageKind.NOTICE_CHANGED);
      news.tell(MessageKind.NOTICE_CHANGED, time);
    }
  }
}
