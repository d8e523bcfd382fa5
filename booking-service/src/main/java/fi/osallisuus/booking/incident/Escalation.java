package fi.osallisuus.booking.incident;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Tells the site's contacts of calls that nobody has answered in time; each call once. */
@ApplicationScoped
class Escalation {
  private static final int BATCH = 20;

  private final Sql sql;
  private final Incidents incidents;
  private final Alarm alarm;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  Escalation(Sql sql, Incidents incidents, Alarm alarm, Outbox outbox, Audit audit, Clock clock) {
    this.sql = sql;
    this.incidents = incidents;
    this.alarm = alarm;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  // Help must not wait; an empty look costs one indexed query.
  @Scheduled(
      every = "10s",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    var now = clock.instant();
    sql.list(
            "select county from counties_with_help_unanswered(?) as county",
            row -> row.getString("county"),
            now)
        .forEach(county -> sweep(county, now));
  }

  void sweep(String county, Instant now) {
    OwnContext.run(
        tenancy -> {
          tenancy.enter(county);
          QuarkusTransaction.requiringNew().run(() -> escalate(now));
        });
  }

  private void escalate(Instant now) {
    var unanswered = incidents.unanswered(now, BATCH);
    for (var incident : unanswered) {
      incident.escalate(now);
      incident.told(alarm.ringAll(incident, now));
    }
    // Two instances at one call: the version lets one of them win, and only its messages stand.
    incidents.flush();
    for (var incident : unanswered) {
      outbox.add(incident.fact().event("escalated"));
      audit.record("incident.escalated", "incident", incident.id());
    }
  }
}
