package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.kit.tenancy.OwnContext;
import fi.osallisuus.kit.time.WallTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Moves the line on when nobody asks: passes unanswered offers to the next, offers what became free
 * without a word, and ends wishes whose days have passed. Each step is a transaction of its own, so
 * that a killed instance leaves nothing half done and another goes on.
 */
@ApplicationScoped
class WaitingSweeper {
  private final Line line;
  private final LineLocks locks;
  private final WaitingEntries entries;
  private final Matching matching;
  private final Answering answering;
  private final Clock clock;

  WaitingSweeper(
      Line line,
      LineLocks locks,
      WaitingEntries entries,
      Matching matching,
      Answering answering,
      Clock clock) {
    this.line = line;
    this.locks = locks;
    this.entries = entries;
    this.matching = matching;
    this.answering = answering;
    this.clock = clock;
  }

  // Well within the two minutes that an unanswered slot is kept for the next in the line.
  @Scheduled(
      every = "15s",
      delayed = "15s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    line.counties().forEach(this::sweep);
  }

  void sweep(String county) {
    OwnContext.run(
        tenancy -> {
          tenancy.enter(county);
          var now = clock.instant();
          each(line.unanswered(now), id -> locks.unanswered(id, now), answering::settle);
          var today = now.atZone(WallTime.HELSINKI).toLocalDate();
          each(line.past(today), id -> locks.past(id, today), answering::pass);
          offerWhatIsFree();
        });
  }

  private void each(List<UUID> ids, Predicate<UUID> lock, Consumer<WaitingEntry> step) {
    for (var id : ids) {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                if (lock.test(id)) {
                  step.accept(entries.findById(id));
                }
              });
    }
  }

  private void offerWhatIsFree() {
    var now = clock.instant();
    var after = TimeKey.START;
    List<Line.Found> batch;
    do {
      batch = line.receptions(now.minus(Duration.ofDays(1)), after, null, now);
      for (var found : batch) {
        QuarkusTransaction.requiringNew().run(() -> matching.offer(found.receptionId()));
      }
      after = batch.isEmpty() ? after : batch.getLast().key();
    } while (Line.Found.isFull(batch));
  }
}
