package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.expert.OwnExperts;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reads which reports: experts their own; staff all, and the words once they are submitted. */
@ApplicationScoped
@Transactional
class ReportSight {
  private static final Set<String> STAFF =
      Set.of(
          Roles.COORDINATOR,
          Roles.UNIT_MANAGER,
          Roles.MODEL_OWNER,
          Roles.PROFESSIONAL,
          Roles.SYSTEM);

  private final ObservationReports reports;
  private final Editions editions;
  private final Guides guides;
  private final OwnExperts own;
  private final Units units;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  ReportSight(
      ObservationReports reports,
      Editions editions,
      Guides guides,
      OwnExperts own,
      Units units,
      Actor actor,
      Audit audit,
      Today today) {
    this.reports = reports;
    this.editions = editions;
    this.guides = guides;
    this.own = own;
    this.units = units;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  Page<ReportLine> list(Asked asked, Keyset keyset) {
    var mine = staff() ? null : own.ids();
    if (mine != null && mine.isEmpty()) {
      return new Page<>(List.of(), null);
    }
    var search =
        new ReportSearch(
            mine,
            asked.status(),
            asked.engagementId(),
            asked.unitId() == null ? null : units.within(asked.unitId()),
            asked.wardId(),
            asked.round(),
            asked.waitingFor(),
            asked.overdue() ? today.get() : null);
    var day = today.get();
    return keyset.page(
        reports.search(search, keyset), ObservationReport::id, r -> ReportLine.of(r, day));
  }

  ReportView get(UUID id) {
    var report = reports.get(id);
    requireReader(report);
    audit.record("observation-report.read", "observation-report", id);
    return view(report);
  }

  EditionView edition(UUID id, int number) {
    requireReader(reports.get(id));
    audit.record("observation-report.read", "observation-report", id);
    return editions.get(id, number);
  }

  ReportView view(ObservationReport report) {
    return ReportView.of(
        report,
        guides.of(report.shift().focusTheme()),
        isAuthor(report) || !report.isPrivate(),
        today.get());
  }

  /** For another expert it does not exist. */
  void requireReader(ObservationReport report) {
    if (!staff()) {
      requireAuthor(report);
    }
  }

  void requireAuthor(ObservationReport report) {
    if (!isAuthor(report)) {
      throw Problem.notFound("observation report");
    }
  }

  private boolean isAuthor(ObservationReport report) {
    return own.ids().contains(report.expertId());
  }

  private boolean staff() {
    return actor.roles().stream().anyMatch(STAFF::contains);
  }

  /** What the caller of a list has asked for. */
  record Asked(
      @Nullable ReportStatus status,
      @Nullable UUID engagementId,
      @Nullable UUID unitId,
      @Nullable UUID wardId,
      @Nullable String round,
      @Nullable WaitingFor waitingFor,
      boolean overdue) {}
}
