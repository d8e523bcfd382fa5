package fi.osallisuus.registry.enquiry;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.workqueue.WorkItem;
import fi.osallisuus.registry.workqueue.WorkQuery;
import fi.osallisuus.registry.workqueue.WorkQueueSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The enquiries of the county. */
@ApplicationScoped
class Enquiries implements PanacheRepositoryBase<Enquiry, UUID>, WorkQueueSource {

  Enquiry get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("enquiry"));
  }

  Enquiry lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("enquiry"));
  }

  List<Enquiry> search(EnquirySearch search, Keyset keyset) {
    var where =
        Where.after(keyset)
            .is("status", search.status())
            .is("category", search.category())
            .is("unitId", search.unitId())
            .is("areaId", search.areaId())
            .is("assignedTo", search.assignedTo())
            .is("openedBy", search.openedBy())
            .and(search.text().map(text -> text.finds(Enquiry.KIND, "id")));
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  @Override
  public String kind() {
    return Enquiry.KIND;
  }

  @Override
  public List<WorkItem> open(WorkQuery query) {
    var where = query.where().only(true, "status = OPEN").is("assignedTo", query.assignee());
    return find(where.hql() + " order by dueOn, id", where.values())
        .range(0, query.limit() - 1)
        .stream()
        .map(Enquiry::item)
        .toList();
  }
}
