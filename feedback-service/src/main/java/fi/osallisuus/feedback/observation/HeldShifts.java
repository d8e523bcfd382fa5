package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.engagement.EngagementTold;
import fi.osallisuus.feedback.expert.ExpertErased;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Opens a report for each observer of a shift that was held, so that none is forgotten. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HeldShifts {
  private final ObservationReports reports;
  private final Terms terms;
  private final Outbox outbox;

  HeldShifts(ObservationReports reports, Terms terms, Outbox outbox) {
    this.reports = reports;
    this.terms = terms;
    this.outbox = outbox;
  }

  void told(@Observes EngagementTold told) {
    Shift.of(told.now()).ifPresent(shift -> open(shift, told.now().expertIds()));
  }

  /** What the person has not handed in goes with the person; what the ward was told stays. */
  void erased(@Observes ExpertErased erased) {
    reports
        .draftsOf(erased.expertId())
        .forEach(
            draft -> {
              draft.giveUp();
              outbox.add(ReportState.changed(draft));
            });
  }

  private void open(Shift shift, Set<UUID> experts) {
    experts.stream()
        .sorted()
        .filter(expert -> !reports.exists(shift.engagementId(), expert))
        .forEach(
            expert -> {
              var report = new ObservationReport(expert, shift, terms);
              reports.persist(report);
              outbox.add(ReportState.changed(report));
            });
  }
}
