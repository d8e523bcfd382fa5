package fi.osallisuus.registry.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the county's experts want to be asked for. */
@ApplicationScoped
class WorkWishes implements PanacheRepositoryBase<WorkWishRow, UUID> {

  WorkWish of(UUID expertId) {
    return findByIdOptional(expertId).map(WorkWishRow::wish).orElse(WorkWish.NONE);
  }

  /** Of all who have said something. */
  Map<UUID, WorkWish> all() {
    return findAll().stream().collect(Collectors.toMap(WorkWishRow::expertId, WorkWishRow::wish));
  }
}
