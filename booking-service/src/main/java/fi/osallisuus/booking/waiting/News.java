package fi.osallisuus.booking.waiting;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers every change of a wish, once, in the transaction that made it. */
@ApplicationScoped
class News {
  private final WaitingEntries entries;
  private final Outbox outbox;
  private final Audit audit;

  News(WaitingEntries entries, Outbox outbox, Audit audit) {
    this.entries = entries;
    this.outbox = outbox;
    this.audit = audit;
  }

  void tell(WaitingEntry entry, String what) {
    entries.flush();
    outbox.add(WaitingEvent.of(entry).event(what));
    audit.record("waiting." + what, "waiting", entry.id);
  }
}
