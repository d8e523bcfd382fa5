package fi.osallisuus.registry.expiry;

import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.registry.Today;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells of every paper that ends within thirty days, once (S0-40). */
@ApplicationScoped
@Transactional
class ExpiryDesk {
  static final int DAYS_AHEAD = 30;
  private static final String TOPIC = "registry.expiry.v1";

  private final List<Expiring> papers;
  private final Outbox outbox;
  private final Today today;

  ExpiryDesk(@All List<Expiring> papers, Outbox outbox, Today today) {
    this.papers = papers;
    this.outbox = outbox;
    this.today = today;
  }

  /** A batch of each kind; zero when there is nothing left to tell. */
  int tell(int batch) {
    var told = 0;
    for (var kind : papers) {
      var day = today.date();
      for (var notice : kind.notice(day, day.plusDays(DAYS_AHEAD), batch)) {
        var key = notice.subjectId().toString();
        outbox.add(new Event(TOPIC, "expiry." + kind.kind(), key, notice));
        told++;
      }
    }
    return told;
  }
}
