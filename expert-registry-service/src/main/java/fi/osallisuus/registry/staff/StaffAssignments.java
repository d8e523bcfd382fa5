package fi.osallisuus.registry.staff;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who of the staff is in which role where. */
@ApplicationScoped
class StaffAssignments implements PanacheRepositoryBase<StaffAssignment, UUID> {

  StaffAssignment get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("staff assignment"));
  }

  StaffAssignment lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("staff assignment"));
  }

  /** What the account works in all its assignments of that day. */
  BigDecimal workload(String accountId, LocalDate day) {
    return find(
            "accountId = ?1 and startsOn <= ?2 and (endsOn is null or endsOn >= ?2)",
            accountId,
            day)
        .stream()
        .map(StaffAssignment::fte)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  List<StaffAssignment> search(
      @Nullable String role, @Nullable UUID unitId, @Nullable LocalDate on, Keyset keyset) {
    var where = new StringBuilder("id > :after");
    var values = Parameters.with("after", keyset.after());
    if (role != null) {
      where.append(" and role = :role");
      values.and("role", role);
    }
    if (unitId != null) {
      where.append(" and unitId = :unit");
      values.and("unit", unitId);
    }
    if (on != null) {
      where.append(" and startsOn <= :on and (endsOn is null or endsOn >= :on)");
      values.and("on", on);
    }
    return find(where + " order by id", values).range(0, keyset.limit()).list();
  }
}
