package fi.osallisuus.feedback.assessment;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The series of the county. */
@ApplicationScoped
class AssessmentBook implements PanacheRepositoryBase<AssessmentSeries, UUID> {

  AssessmentSeries get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("assessment series"));
  }

  AssessmentSeries lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("assessment series"));
  }

  boolean has(String caseRef, String instrument) {
    return count("caseRef = ?1 and instrument = ?2", caseRef, instrument) > 0;
  }

  List<AssessmentSeries> search(
      @Nullable String caseRef,
      @Nullable UUID unitId,
      @Nullable SeriesStatus status,
      Keyset keyset) {
    var where =
        Where.after(keyset).is("caseRef", caseRef).is("unitId", unitId).is("status", status);
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }
}
