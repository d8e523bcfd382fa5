package fi.osallisuus.feedback.publication;

import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts reads, not readers (S1-38): in memory, so that a look writes nothing, and a minute's sum
 * at a time. What a crash forgets is a minute of it.
 */
@ApplicationScoped
class ReadCounter {
  private final Map<Read, Long> waiting = new ConcurrentHashMap<>();
  private final Publications publications;
  private final PublicationReads reads;
  private final Outbox outbox;
  private final Tenancy tenancy;

  private record Read(String county, UUID publicationId) {}

  ReadCounter(Publications publications, PublicationReads reads, Outbox outbox, Tenancy tenancy) {
    this.publications = publications;
    this.reads = reads;
    this.outbox = outbox;
    this.tenancy = tenancy;
  }

  /** Somebody has read it; nothing is asked about them. */
  void read(UUID publicationId) {
    waiting.merge(new Read(tenancy.county(), publicationId), 1L, Long::sum);
  }

  @Scheduled(
      every = "${feedback.publication.count-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void count() {
    for (Read read : waiting.keySet()) {
      var times = waiting.remove(read);
      if (times != null) {
        tenancy.as(read.county(), () -> keep(read.publicationId(), times));
      }
    }
  }

  private long keep(UUID id, long times) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              reads.add(id, times);
              publications
                  .findByIdOptional(id)
                  .ifPresent(p -> outbox.add(PublicationState.changed(p, reads.of(id))));
              return times;
            });
  }
}
