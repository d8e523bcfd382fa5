package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import fi.osallisuus.booking.appointment.OfferedSlots;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What becomes of an offer: taken, declined, unanswered; and of a wish that is taken back. */
@ApplicationScoped
class Answering {
  private final OfferedSlots slots;
  private final Line line;
  private final Rules rules;
  private final Telling telling;
  private final News news;
  private final Clock clock;

  Answering(OfferedSlots slots, Line line, Rules rules, Telling telling, News news, Clock clock) {
    this.slots = slots;
    this.line = line;
    this.rules = rules;
    this.telling = telling;
    this.news = news;
    this.clock = clock;
  }

  void accept(WaitingEntry entry, @Nullable NoticeAcknowledgement told) {
    var now = clock.instant();
    var held = entry.open(now);
    slots.confirm(held, told, entry.codeHash);
    telling.accepted(entry, held);
    line.settled(entry, "ACCEPTED");
    entry.accept(now);
    news.tell(entry, "accepted");
  }

  /** The slot goes to the next in the line within the same transaction. */
  void decline(WaitingEntry entry, boolean keepWaiting) {
    var now = clock.instant();
    var held = entry.open(now);
    line.settled(entry, "DECLINED");
    if (keepWaiting) {
      entry.waitOn();
    } else {
      entry.leave(now);
    }
    news.tell(entry, keepWaiting ? "returned" : "left");
    slots.decline(held);
  }

  void leave(WaitingEntry entry) {
    var held = entry.status == WaitingStatus.OFFERED ? entry.appointmentId : null;
    if (held != null) {
      line.settled(entry, "DECLINED");
    }
    entry.leave(clock.instant());
    news.tell(entry, "left");
    if (held != null) {
      slots.decline(held);
    }
  }

  /** The time to answer is over, unless staff have confirmed the hold on the client's behalf. */
  void settle(WaitingEntry entry) {
    var now = clock.instant();
    var held = Objects.requireNonNull(entry.appointmentId);
    if (slots.isBooked(held)) {
      telling.accepted(entry, held);
      line.settled(entry, "ACCEPTED");
      entry.accept(now);
      news.tell(entry, "accepted");
      return;
    }
    line.settled(entry, "MISSED");
    entry.miss(rules.current().missedOffers(), now);
    news.tell(entry, entry.status == WaitingStatus.LAPSED ? "lapsed" : "returned");
    slots.expire(held);
  }

  void pass(WaitingEntry entry) {
    entry.lapse(EndReason.WISHES_PASSED, clock.instant());
    news.tell(entry, "lapsed");
  }
}
