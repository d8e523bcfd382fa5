package fi.osallisuus.registry.equipment;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The things that the county lends. */
@ApplicationScoped
class EquipmentStore implements PanacheRepositoryBase<Equipment, UUID> {

  Equipment get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("equipment"));
  }

  Equipment lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("equipment"));
  }

  boolean has(String deviceId) {
    return count("deviceId", deviceId) > 0;
  }

  List<Equipment> search(@Nullable EquipmentStatus state, @Nullable UUID expertId, Keyset keyset) {
    var where = new StringBuilder("id > :after");
    var values = Parameters.with("after", keyset.after());
    if (state != null) {
      where.append(" and state = :state");
      values.and("state", state);
    }
    if (expertId != null) {
      where.append(" and expertId = :expert");
      values.and("expert", expertId);
    }
    return find(where + " order by id", values).range(0, keyset.limit()).list();
  }
}
