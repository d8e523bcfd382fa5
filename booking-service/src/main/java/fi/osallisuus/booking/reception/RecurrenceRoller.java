package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.CountyRounds;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Rolls recurrences forward, so that clients always see as far ahead as was promised. */
@ApplicationScoped
class RecurrenceRoller {
  private final CountyRounds rounds;
  private final StandingPlans plans;
  private final RecurrenceDesk desk;

  RecurrenceRoller(CountyRounds rounds, StandingPlans plans, RecurrenceDesk desk) {
    this.rounds = rounds;
    this.plans = plans;
    this.desk = desk;
  }

  // Dates come by the day; twice a day, so that one missed round is made good the same day.
  @Scheduled(
      every = "12h",
      delayed = "2m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void roll() {
    rounds.named("counties_with_rolling_recurrences").forEach(this::roll);
  }

  void roll(String county) {
    List<UUID> ids = CountyRounds.in(county, plans::rolling);
    ids.forEach(id -> roll(county, id));
    Log.debugf("Rolled recurrences count=%d", ids.size());
  }

  /** One that cannot be rolled leaves the others to be. */
  private void roll(String county, UUID id) {
    try {
      OwnContext.run(
          tenancy -> {
            tenancy.enter(county);
            desk.roll(id);
          });
    } catch (Problem problem) {
      Log.warnf("Recurrence not rolled id=%s code=%s", id, problem.code());
    }
  }
}
