package fi.osallisuus.feedback.action;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells of actions whose day comes near or has passed, a week before it and weekly after it. */
@ApplicationScoped
class ReminderJob {
  private static final int BATCH = 100;

  private final Actions actions;
  private final Outbox outbox;
  private final Today today;
  private final Tenancy tenancy;

  ReminderJob(Actions actions, Outbox outbox, Today today, Tenancy tenancy) {
    this.actions = actions;
    this.outbox = outbox;
    this.today = today;
    this.tenancy = tenancy;
  }

  @Scheduled(
      every = "${feedback.reminders.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    Counties.ALL.forEach(county -> tenancy.as(county, this::remind));
  }

  /** Returns how many were told of in the county at hand. */
  int remind() {
    int told = 0;
    int batch;
    do {
      batch = QuarkusTransaction.requiringNew().call(this::remindSome);
      told += batch;
    } while (batch == BATCH);
    return told;
  }

  private int remindSome() {
    var day = today.get();
    var due = actions.toRemind(day, BATCH);
    due.forEach(id -> outbox.add(actions.lock(id).remind(day)));
    return due.size();
  }
}
