package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.action.NewAction;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the supervisors and the ward do about a report, until it is closed. */
@ApplicationScoped
@Transactional
class ReviewDesk {
  private final ObservationReports reports;
  private final ReportSight sight;
  private final AgreedActions actions;
  private final Terms terms;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Today today;

  ReviewDesk(
      ObservationReports reports,
      ReportSight sight,
      AgreedActions actions,
      Terms terms,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Today today) {
    this.reports = reports;
    this.sight = sight;
    this.actions = actions;
    this.terms = terms;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
  }

  ReportView goThrough(UUID id, GoThrough request) {
    request.check();
    return step(
        id,
        "*",
        "reviewed",
        report -> {
          var day = today.get();
          report.goThrough(Review.of(request, day, actor.keptName()), day, terms);
          var agreed = request.actionsOrNone();
          for (int i = 0; i < agreed.size(); i++) {
            actions.agree(report, agreed.get(i), "/actions/" + i);
          }
        });
  }

  ReportView agree(UUID id, NewAction action) {
    return step(id, "*", "action-agreed", report -> actions.agree(report, action, ""));
  }

  ReportView noActions(UUID id, @Nullable String ifMatch, NoActions request) {
    return step(id, ifMatch, "no-actions", report -> report.noActions(request.reason(), terms));
  }

  ReportView giveUp(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, "given-up", ObservationReport::giveUp);
  }

  ReportView ask(UUID id, AskCorrection request) {
    return step(
        id,
        "*",
        "correction-asked",
        report -> report.correct(new Correction(request, today.get(), actor.keptName())));
  }

  ReportView confirmFacts(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, "facts-confirmed", report -> report.confirmFacts(today.get()));
  }

  ReportView close(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, "closed", report -> report.close(today.get()));
  }

  private ReportView step(
      UUID id, @Nullable String ifMatch, String done, Consumer<ObservationReport> verb) {
    var report = reports.lock(id);
    ETags.require(ifMatch, report.version());
    verb.accept(report);
    reports.flush();
    outbox.add(ReportState.changed(report));
    audit.record("observation-report." + done, ReportDesk.ENTITY, id);
    return sight.view(report);
  }
}
