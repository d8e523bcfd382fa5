package fi.osallisuus.booking.reminder;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.appointment.BookedTime;
import fi.osallisuus.booking.message.Facts;
import fi.osallisuus.booking.message.MessageKind;
import fi.osallisuus.booking.message.Messages;
import fi.osallisuus.booking.message.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Leaves the messages about one appointment in the queue. */
@ApplicationScoped
class News {
  /** The page on which the code opens the appointment. */
  private static final String PAGE = "/p/b/booking";

  /** News of a change is worth telling even when the old time has passed. */
  private static final Duration FRESH = Duration.ofHours(24);

  private final Messages messages;
  private final ReminderRules rules;
  private final Sql sql;
  private final Clock clock;

  News(Messages messages, ReminderRules rules, Sql sql, Clock clock) {
    this.messages = messages;
    this.rules = rules;
    this.sql = sql;
    this.clock = clock;
  }

  /** At once, with the way to the page. */
  void tell(MessageKind kind, BookedTime time) {
    queue(kind, time, facts(time).page(PAGE));
  }

  /** At once; there is nothing left to move or cancel. */
  void tellTheEnd(MessageKind kind, BookedTime time) {
    queue(kind, time, facts(time));
  }

  /** Every reminder that lies ahead; those that wait already stay as they are. */
  void remind(BookedTime time) {
    var rule = rules.of(time.serviceId()).rule();
    for (var when : rule.before(time.start(), ZoneId.of(time.timeZone()), clock.instant())) {
      messages.queue(owner(time), MessageKind.REMINDER, when, time.start(), facts(time).page(PAGE));
    }
  }

  private void queue(MessageKind kind, BookedTime time, Facts facts) {
    var now = clock.instant();
    messages.queue(owner(time), kind, now, later(time.start(), now.plus(FRESH)), facts);
  }

  static Owner owner(BookedTime time) {
    return Owner.appointment(time.id());
  }

  private Facts facts(BookedTime time) {
    var host =
        sql.list(
            "select host_alias from reception where id = ? and host_alias is not null",
            row -> row.getString("host_alias"),
            time.receptionId());
    return Facts.in(time.timeZone())
        .service(time.serviceId())
        .site(time.siteId())
        .time(time.start(), time.end())
        .host(host.isEmpty() ? null : host.getFirst());
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
