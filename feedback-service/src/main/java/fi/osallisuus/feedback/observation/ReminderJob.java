package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Says once of every step of a report that it has not been taken by its day. */
@ApplicationScoped
class ReminderJob {
  private final ObservationReports reports;
  private final Outbox outbox;
  private final Today today;
  private final Tenancy tenancy;

  ReminderJob(ObservationReports reports, Outbox outbox, Today today, Tenancy tenancy) {
    this.reports = reports;
    this.outbox = outbox;
    this.today = today;
    this.tenancy = tenancy;
  }

  @Scheduled(
      every = "${feedback.observation.remind-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    Counties.ALL.forEach(county -> tenancy.as(county, this::remind));
  }

  int remind() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var overdue = reports.lockOverdue(today.get());
              overdue.forEach(
                  report -> {
                    report.reminded();
                    outbox.add(ReportState.overdue(report));
                  });
              return overdue.size();
            });
  }
}
