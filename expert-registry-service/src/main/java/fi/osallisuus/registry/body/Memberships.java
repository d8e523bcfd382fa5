package fi.osallisuus.registry.body;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who belongs to which body. */
@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, UUID> {

  Membership lock(UUID bodyId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(m -> m.bodyId().equals(bodyId))
        .orElseThrow(() -> Problem.notFound("membership"));
  }

  List<Membership> page(UUID bodyId, boolean former, Keyset keyset) {
    var present = former ? "" : " and leftOn is null";
    return find("bodyId = ?1 and id > ?2" + present + " order by id", bodyId, keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  List<Membership> present(UUID bodyId) {
    return find("bodyId = ?1 and leftOn is null order by id", bodyId).list();
  }

  List<Membership> present(Collection<UUID> bodyIds) {
    return bodyIds.isEmpty() ? List.of() : find("bodyId in ?1 and leftOn is null", bodyIds).list();
  }

  List<Membership> of(UUID bodyId, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : find("bodyId = ?1 and id in ?2", bodyId, ids).list();
  }

  List<Membership> ofExpert(UUID expertId) {
    return find("expertId = ?1 and leftOn is null", expertId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The present membership of an account, or of the expert whose account it is. */
  Optional<Membership> own(UUID bodyId, String account, @Nullable UUID expertId) {
    return expertId == null
        ? find("bodyId = ?1 and leftOn is null and accountId = ?2", bodyId, account)
            .firstResultOptional()
        : find(
                "bodyId = ?1 and leftOn is null and (accountId = ?2 or expertId = ?3)",
                bodyId,
                account,
                expertId)
            .firstResultOptional();
  }
}
