package fi.osallisuus.booking.incident;

import fi.osallisuus.booking.CountyRounds;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Tells the site's contacts of calls that nobody has answered in time; each call once. */
@ApplicationScoped
class Escalation {
  private static final int BATCH = 20;

  private final CountyRounds rounds;
  private final Incidents incidents;
  private final Alarm alarm;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  Escalation(
      CountyRounds rounds,
      Incidents incidents,
      Alarm alarm,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.rounds = rounds;
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
    rounds.named("counties_with_help_unanswered", now).forEach(county -> sweep(county, now));
  }

  void sweep(String county, Instant now) {
    CountyRounds.run(county, () -> escalate(now));
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
