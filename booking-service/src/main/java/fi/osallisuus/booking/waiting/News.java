package fi.osallisuus.booking.waiting;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers every change of a wish, once, in the transaction that made it. */
@ApplicationScoped
class News {
  private final WaitingEntries entries;
  private final Telling telling;
  private final Outbox outbox;
  private final Audit audit;

  News(WaitingEntries entries, Telling telling, Outbox outbox, Audit audit) {
    this.entries = entries;
    this.telling = telling;
    this.outbox = outbox;
    this.audit = audit;
  }

  void tell(WaitingEntry entry, String what) {
    entries.flush();
    if (entry.status == WaitingStatus.WAITING) {
      telling.withdrawn(entry);
    } else if (entry.status == WaitingStatus.LEFT || entry.status == WaitingStatus.LAPSED) {
      telling.over(entry);
    }
    outbox.add(WaitingEvent.of(entry).event(what));
    audit.record("waiting." + what, "waiting", entry.id);
  }
}
