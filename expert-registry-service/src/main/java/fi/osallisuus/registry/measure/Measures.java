package fi.osallisuus.registry.measure;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.initiative.MeasureFact;
import fi.osallisuus.registry.initiative.MeasureFacts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The measures of the county's programmes. */
@ApplicationScoped
class Measures implements PanacheRepositoryBase<Measure, UUID>, MeasureFacts {

  Measure lock(UUID initiativeId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(m -> m.initiativeId().equals(initiativeId))
        .orElseThrow(() -> Problem.notFound("measure"));
  }

  List<Measure> of(UUID initiativeId, @Nullable MeasureArea area, Keyset keyset) {
    var where = "initiativeId = :initiative and id > :after";
    var values = Parameters.with("initiative", initiativeId).and("after", keyset.after());
    if (area != null) {
      where += " and area = :area";
      values.and("area", area);
    }
    return find(where + " order by id", values).range(0, keyset.limit()).list();
  }

  long overdue(UUID initiativeId, LocalDate day) {
    return count(
        "initiativeId = ?1 and status = ?2 and dueOn < ?3",
        initiativeId,
        MeasureStatus.PLANNED,
        day);
  }

  @Override
  public List<MeasureFact> measures(UUID initiativeId) {
    return getEntityManager()
        .createQuery(
            "select m.area, count(m), sum(case when m.status = :done then 1L else 0L end)"
                + " from Measure m where m.initiativeId = :id and m.status <> :cancelled"
                + " group by m.area order by m.area",
            Object[].class)
        .setParameter("done", MeasureStatus.DONE)
        .setParameter("cancelled", MeasureStatus.CANCELLED)
        .setParameter("id", initiativeId)
        .getResultStream()
        .map(row -> new MeasureFact(((MeasureArea) row[0]).name(), (Long) row[1], (Long) row[2]))
        .toList();
  }
}
