package fi.osallisuus.feedback.observation;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The county's urgent matters. */
@ApplicationScoped
class UrgentMatters implements PanacheRepositoryBase<UrgentMatter, UUID> {

  UrgentMatter lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("urgent matter"));
  }

  Optional<UrgentMatter> about(UUID observationId) {
    return find("observationId", observationId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  List<UrgentMatter> search(
      boolean open, @Nullable Collection<UUID> units, @Nullable UUID wardId, Keyset keyset) {
    var where =
        Where.after(keyset)
            .only(open, "outcome is null")
            .and("unitId in ?", units)
            .is("wardId", wardId);
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }
}
