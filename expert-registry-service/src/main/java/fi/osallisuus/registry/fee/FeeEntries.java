package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fee entries of the county. */
@ApplicationScoped
class FeeEntries implements PanacheRepositoryBase<FeeEntry, UUID> {

  FeeEntry get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("fee entry"));
  }

  FeeEntry lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("fee entry"));
  }

  List<FeeEntry> of(WorkKind kind, UUID sourceId) {
    return find("sourceKind = ?1 and sourceId = ?2 order by id", kind, sourceId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  List<FeeEntry> ofBatch(UUID payrollExportId) {
    return find("payrollExportId = ?1 order by id", payrollExportId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Approved work of the days, locked until the batch is written. */
  List<FeeEntry> payable(LocalDate from, LocalDate to, int limit) {
    return find(
            "status = ?1 and workedOn between ?2 and ?3 order by workedOn, id",
            FeeStatus.APPROVED,
            from,
            to)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, limit - 1)
        .list();
  }

  List<FeeEntry> search(FeeSearch search, Keyset keyset) {
    var where = new StringBuilder("id > :after");
    var values = Parameters.with("after", keyset.after());
    narrow(where, values, "status = :status", "status", search.status());
    narrow(where, values, "expertId = :expert", "expert", search.expertId());
    narrow(where, values, "unitId = :unit", "unit", search.unitId());
    narrow(where, values, "mode = :mode", "mode", search.mode());
    narrow(where, values, "sourceKind = :kind", "kind", search.sourceKind());
    narrow(where, values, "sourceId = :source", "source", search.sourceId());
    narrow(where, values, "workedOn >= :from", "from", search.from());
    narrow(where, values, "workedOn <= :to", "to", search.to());
    return find(where + " order by id", values).range(0, keyset.limit()).list();
  }

  private static void narrow(
      StringBuilder where,
      Parameters values,
      String condition,
      String name,
      @Nullable Object wanted) {
    if (wanted != null) {
      where.append(" and ").append(condition);
      values.and(name, wanted);
    }
  }
}
