package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.engagement.Engagements;
import fi.osallisuus.feedback.engagement.KnownEngagement;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the author does with a report; nobody else writes in it. */
@ApplicationScoped
@Transactional
class ReportDesk {
  static final String ENTITY = "observation-report";

  private final ObservationReports reports;
  private final ReportSight sight;
  private final HeardWords heard;
  private final Guides guides;
  private final UrgentDesk urgent;
  private final Editions editions;
  private final Engagements engagements;
  private final Terms terms;
  private final Outbox outbox;
  private final Audit audit;
  private final Today today;

  ReportDesk(
      ObservationReports reports,
      ReportSight sight,
      HeardWords heard,
      Guides guides,
      UrgentDesk urgent,
      Editions editions,
      Engagements engagements,
      Terms terms,
      Outbox outbox,
      Audit audit,
      Today today) {
    this.reports = reports;
    this.sight = sight;
    this.heard = heard;
    this.guides = guides;
    this.urgent = urgent;
    this.editions = editions;
    this.engagements = engagements;
    this.terms = terms;
    this.outbox = outbox;
    this.audit = audit;
    this.today = today;
  }

  ReportView write(UUID id, @Nullable String ifMatch, WriteReport written) {
    return step(id, ifMatch, "written", report -> report.write(written));
  }

  ReportView add(UUID id, WriteObservation written) {
    return step(
        id,
        "*",
        "observed",
        report -> {
          check(report, written);
          var observation = new Observation(written);
          report.add(observation);
          reports.flush(); // The observation gets its id.
          urgent.raised(report, observation);
        });
  }

  ReportView rewrite(
      UUID id, UUID observationId, @Nullable String ifMatch, WriteObservation written) {
    return step(
        id,
        ifMatch,
        "rewritten",
        report -> {
          check(report, written);
          report.rewrite(observationId, written);
          urgent.raised(report, report.observation(observationId));
        });
  }

  ReportView remove(UUID id, UUID observationId, @Nullable String ifMatch) {
    return step(id, ifMatch, "observation-removed", report -> report.remove(observationId));
  }

  /** Freezes the first edition; from here on the staff read it, and the writing is paid. */
  ReportView submit(UUID id, @Nullable String ifMatch) {
    return step(
        id,
        ifMatch,
        "submitted",
        report -> {
          var shift = engagements.known(report.shift().engagementId());
          report.submit(
              shift.map(KnownEngagement::patientsMet).orElse(null),
              shift.map(KnownEngagement::relativesMet).orElse(null),
              today.get(),
              terms);
          editions.freeze(report, today.get());
          outbox.add(ReportState.changed(report));
        });
  }

  /** What is taken in is frozen as another edition; the former one can still be read. */
  ReportView answer(
      UUID id, UUID correctionId, @Nullable String ifMatch, AnswerCorrection request) {
    return step(
        id,
        ifMatch,
        "correction-answered",
        report -> {
          if (report.answer(correctionId, request, today.get())) {
            editions.freeze(report, today.get());
          }
          outbox.add(ReportState.changed(report));
        });
  }

  private void check(ObservationReport report, WriteObservation written) {
    heard.check(written, report.language());
    guides.require(written.question(), report.shift().focusTheme());
  }

  private ReportView step(
      UUID id, @Nullable String ifMatch, String done, Consumer<ObservationReport> verb) {
    var report = reports.lock(id);
    sight.requireAuthor(report);
    ETags.require(ifMatch, report.version());
    verb.accept(report);
    reports.flush();
    audit.record("observation-report." + done, ENTITY, id);
    return sight.view(report);
  }
}
