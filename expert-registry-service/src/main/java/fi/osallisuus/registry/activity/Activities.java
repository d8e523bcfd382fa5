package fi.osallisuus.registry.activity;

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

/** What the county's units carry out. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {

  Activity get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("activity"));
  }

  Activity lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("activity"));
  }

  boolean goesOn(UUID unitId, String mode) {
    return count("unitId = ?1 and mode = ?2 and until is null", unitId, mode) > 0;
  }

  /** All that go on on a day: at most one of each mode in each unit. */
  List<Activity> on(LocalDate day) {
    return find("since <= ?1 and (until is null or until >= ?1)", day).list();
  }

  List<Activity> search(
      @Nullable UUID unitId, @Nullable String mode, @Nullable LocalDate on, Keyset keyset) {
    var where = new StringBuilder("id > :after");
    var values = Parameters.with("after", keyset.after());
    if (unitId != null) {
      where.append(" and unitId = :unit");
      values.and("unit", unitId);
    }
    if (mode != null) {
      where.append(" and mode = :mode");
      values.and("mode", mode);
    }
    if (on != null) {
      where.append(" and since <= :on and (until is null or until >= :on)");
      values.and("on", on);
    }
    return find(where + " order by id", values).range(0, keyset.limit()).list();
  }
}
