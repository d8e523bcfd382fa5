package fi.osallisuus.registry.unit;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units of the caller's county; row-level security leaves out all others. */
@ApplicationScoped
class Units implements PanacheRepositoryBase<Unit, UUID> {

  Unit get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("unit"));
  }

  Unit lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("unit"));
  }

  /** The unit of a code that a file names. */
  UUID idOf(String code, String pointer) {
    return find("code", code)
        .firstResultOptional()
        .orElseThrow(
            () ->
                Problem.unprocessable("UNIT_UNKNOWN", "There is no unit of this code.").at(pointer))
        .id();
  }

  boolean hasCode(String code) {
    return count("code", code) > 0;
  }

  Set<String> serviceLines() {
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                "select distinct serviceLine from Unit where active and serviceLine is not null",
                String.class)
            .getResultList());
  }

  List<Unit> list(
      @Nullable UnitKind kind, @Nullable UUID parentId, @Nullable Boolean active, Keyset keyset) {
    var where = new StringBuilder("id > :after");
    var values = Parameters.with("after", keyset.after());
    if (kind != null) {
      where.append(" and kind = :kind");
      values.and("kind", kind);
    }
    if (parentId != null) {
      where.append(" and parentId = :parent");
      values.and("parent", parentId);
    }
    if (active != null) {
      where.append(" and active = :active");
      values.and("active", active);
    }
    return find(where + " order by id", values).range(0, keyset.limit()).list();
  }
}
