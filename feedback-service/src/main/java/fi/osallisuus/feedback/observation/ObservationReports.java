package fi.osallisuus.feedback.observation;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The county's reports. */
@ApplicationScoped
class ObservationReports implements PanacheRepositoryBase<ObservationReport, UUID> {

  ObservationReport get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("observation report"));
  }

  ObservationReport lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("observation report"));
  }

  boolean exists(UUID engagementId, UUID expertId) {
    return count("shift.engagementId = ?1 and expertId = ?2", engagementId, expertId) > 0;
  }

  List<ObservationReport> draftsOf(UUID expertId) {
    return find("expertId = ?1 and status = ?2", expertId, ReportStatus.DRAFT).list();
  }

  List<ObservationReport> search(ReportSearch search, Keyset keyset) {
    var where =
        Where.after(keyset)
            .and("expertId in ?", search.experts())
            .is("status", search.status())
            .is("shift.engagementId", search.engagementId())
            .and("shift.unitId in ?", search.units())
            .is("shift.wardId", search.wardId())
            .is("shift.round", search.round())
            .is("waitingFor", search.waitingFor())
            .and("waitingUntil < ?", search.overdueOn());
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  /** What was said of a ward in one round, once it has been submitted. */
  List<ObservationReport> ofRound(UUID wardId, String round) {
    return find(
            "shift.wardId = ?1 and shift.round = ?2 and submittedOn is not null"
                + " order by shift.shiftOn, id",
            wardId,
            round)
        .range(0, 99)
        .list();
  }

  /** The last round before a day in which the ward was observed. */
  Optional<String> formerRound(UUID wardId, String round, LocalDate before) {
    return find(
            "shift.wardId = ?1 and shift.round <> ?2 and shift.shiftOn < ?3"
                + " and submittedOn is not null order by shift.shiftOn desc, id desc",
            wardId,
            round,
            before)
        .firstResultOptional()
        .map(report -> report.shift().round());
  }

  /** Those whose step is overdue and has not been reminded of. */
  List<ObservationReport> lockOverdue(LocalDate today) {
    return find("waitingUntil < ?1 and not reminded order by id", today)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, 99)
        .list();
  }
}
