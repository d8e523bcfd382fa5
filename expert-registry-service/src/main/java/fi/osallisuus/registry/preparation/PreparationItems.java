package fi.osallisuus.registry.preparation;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.initiative.OpenItem;
import fi.osallisuus.registry.initiative.PreparationFacts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The preparation of the county's initiatives. */
@ApplicationScoped
class PreparationItems implements PanacheRepositoryBase<PreparationItem, UUID>, PreparationFacts {
  private static final List<ItemState> WAITING = List.of(ItemState.OPEN, ItemState.IN_PROGRESS);

  PreparationItem lock(UUID initiativeId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(item -> item.initiativeId().equals(initiativeId))
        .orElseThrow(() -> Problem.notFound("preparation item"));
  }

  List<PreparationItem> of(UUID initiativeId, Keyset keyset) {
    return find("initiativeId = ?1 and id > ?2 order by id", initiativeId, keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  boolean hasArea(UUID initiativeId, String area) {
    return count("initiativeId = ?1 and area = ?2", initiativeId, area) > 0;
  }

  @Override
  public List<OpenItem> openMandatory(UUID initiativeId) {
    return find(
            "initiativeId = ?1 and mandatory and state in ?2 order by id", initiativeId, WAITING)
        .stream()
        .map(PreparationItem::open)
        .toList();
  }
}
