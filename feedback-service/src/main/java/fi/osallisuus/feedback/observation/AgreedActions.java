package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.action.ActionBook;
import fi.osallisuus.feedback.action.ActionMoved;
import fi.osallisuus.feedback.action.ActionStatus;
import fi.osallisuus.feedback.action.ActionView;
import fi.osallisuus.feedback.action.NewAction;
import fi.osallisuus.feedback.action.Origin;
import fi.osallisuus.feedback.source.SourceKeeper;
import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Ties reports to the actions that follow from them, whichever way those are agreed on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AgreedActions implements SourceKeeper {
  private final ObservationReports reports;
  private final ActionBook book;
  private final Terms terms;
  private final Outbox outbox;

  AgreedActions(ObservationReports reports, ActionBook book, Terms terms, Outbox outbox) {
    this.reports = reports;
    this.book = book;
    this.terms = terms;
    this.outbox = outbox;
  }

  /** Agreed at once: on this ward, in the unit of this ward, unless another is named. */
  void agree(ObservationReport report, NewAction action, String pointer) {
    report.requireOpenForActions();
    book.agree(Origin.of(SourceKind.OBSERVATION, report.id()), here(report, action), pointer);
  }

  List<ActionView> of(UUID reportId) {
    return book.of(SourceKind.OBSERVATION, reportId);
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.OBSERVATION);
  }

  @Override
  public OptionalInt voices(UUID id) {
    return reports.findByIdOptional(id).filter(report -> !report.isPrivate()).isPresent()
        ? OptionalInt.of(1)
        : OptionalInt.empty();
  }

  void moved(@Observes ActionMoved moved) {
    if (moved.origin().kind() == SourceKind.OBSERVATION && moved.status() == ActionStatus.AGREED) {
      for (UUID id : moved.origin().ids()) {
        var report = reports.lock(id);
        report.actionAgreed(terms);
        outbox.add(ReportState.changed(report));
      }
    }
  }

  private static NewAction here(ObservationReport report, NewAction action) {
    var shift = report.shift();
    return new NewAction(
        action.what(),
        action.owner(),
        action.unitId() == null ? shift.unitId() : action.unitId(),
        action.wardId() == null ? shift.wardId() : action.wardId(),
        action.municipality(),
        action.bodyId(),
        action.theme(),
        action.responsible(),
        action.dueOn());
  }
}
