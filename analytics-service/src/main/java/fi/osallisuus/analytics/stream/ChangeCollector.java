package fi.osallisuus.analytics.stream;

import fi.osallisuus.analytics.fact.FactsChanged;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Gathers changes and tells them once per unit, so that a hundred events become one notice. A
 * notice is a hint: one that a crash swallows is made up for by the next, or by reading again.
 */
@ApplicationScoped
class ChangeCollector {
  private static final Logger LOG = Logger.getLogger(ChangeCollector.class);
  // a reader who is told within 200 ms still sees the figure within the promised half second
  private static final long GATHER_MS = 200;

  private record Unit(String county, UUID unitId) {}

  private final Outbox outbox;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("change-notices").unstarted(work));
  private Map<Unit, ResultChanged> gathered = new HashMap<>();

  ChangeCollector(Outbox outbox) {
    this.outbox = outbox;
  }

  void gather(@Observes FactsChanged change) {
    var touched = change.touched();
    var notice = new ResultChanged(touched.unitId(), touched.from(), touched.to());
    synchronized (this) {
      if (gathered.isEmpty()) {
        var unused = timer.schedule(this::tellAll, GATHER_MS, TimeUnit.MILLISECONDS);
      }
      gathered.merge(new Unit(change.county(), touched.unitId()), notice, ResultChanged::with);
    }
  }

  void stop(@Observes ShutdownEvent shutdown) {
    timer.shutdown();
  }

  private void tellAll() {
    Map<Unit, ResultChanged> now;
    synchronized (this) {
      now = gathered;
      gathered = new HashMap<>();
    }
    var byCounty = new HashMap<String, List<ResultChanged>>();
    now.forEach(
        (unit, notice) ->
            byCounty.merge(
                unit.county(),
                List.of(notice),
                (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList()));
    byCounty.forEach(this::tell);
  }

  private void tell(String county, List<ResultChanged> notices) {
    try {
      OwnContext.run(
          tenancy -> {
            tenancy.enter(county);
            QuarkusTransaction.requiringNew()
                .run(() -> notices.forEach(notice -> outbox.add(notice.event())));
          });
    } catch (RuntimeException e) {
      LOG.warnf(e, "Change notices were not told county=%s count=%d", county, notices.size());
    }
  }
}
