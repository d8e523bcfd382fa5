package fi.osallisuus.registry.need;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.workqueue.WorkItem;
import fi.osallisuus.registry.workqueue.WorkQuery;
import fi.osallisuus.registry.workqueue.WorkQueueSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The needs of the county. */
@ApplicationScoped
class Needs implements PanacheRepositoryBase<Need, UUID>, WorkQueueSource {

  Need get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("need"));
  }

  Need lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("need"));
  }

  /** In the order of their ids, so that two changes of several needs cannot wait for each other. */
  List<Need> lock(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  List<Need> search(NeedSearch search, Keyset keyset) {
    var where =
        Where.after(keyset)
            .is("status", search.status())
            .is("bodyId", search.bodyId())
            .is("unitId", search.unitId())
            .is("raisedBy", search.raisedBy())
            .and("raisedOn >= ?", search.from())
            .and("raisedOn <= ?", search.to())
            .and("? member of guidelines", search.guidelineId())
            .and(search.text().map(text -> text.finds(Need.KIND, "id")));
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  List<Need> ofExpert(UUID expertId) {
    return find("expertId = ?1 order by id", expertId).list();
  }

  @Override
  public String kind() {
    return Need.KIND;
  }

  @Override
  public List<WorkItem> open(WorkQuery query) {
    if (query.assignee() != null) {
      return List.of();
    }
    var where = query.where().only(true, "status in (RAISED, ACKNOWLEDGED, IN_WORK)");
    return find(where.hql() + " order by dueOn, id", where.values())
        .range(0, query.limit() - 1)
        .stream()
        .map(Need::item)
        .toList();
  }
}
