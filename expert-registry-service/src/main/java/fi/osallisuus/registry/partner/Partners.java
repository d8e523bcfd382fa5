package fi.osallisuus.registry.partner;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.workqueue.WorkItem;
import fi.osallisuus.registry.workqueue.WorkQuery;
import fi.osallisuus.registry.workqueue.WorkQueueSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The partners of the county. */
@ApplicationScoped
class Partners implements PanacheRepositoryBase<Partner, UUID>, WorkQueueSource {
  private final Today today;

  Partners(Today today) {
    this.today = today;
  }

  Partner get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("partner"));
  }

  Partner lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("partner"));
  }

  boolean hasName(String fi, UUID except) {
    return count(
            "lower(name.fi) = ?1 and endedOn is null and id <> ?2",
            fi.toLowerCase(Locale.ROOT),
            except)
        > 0;
  }

  /** In two statements for the lists inside, however long the page is. */
  List<Partner> search(PartnerSearch search, Keyset keyset) {
    var where =
        Where.after(keyset)
            .is("sector", search.sector())
            .and("? member of needAreas", search.needArea())
            .and("? member of areas", search.areaId())
            .and(search.text().map(text -> text.finds(Partner.KIND, "id")));
    narrow(where, search.status());
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  /** The sectors that have a partner in an area whose entry can be relied on. */
  List<String> verifiedSectors(UUID areaId) {
    return getEntityManager()
        .createQuery(
            "select distinct sector from Partner p where :area member of p.areas"
                + " and p.verifiedOn >= :fresh and p.endedOn is null",
            String.class)
        .setParameter("area", areaId)
        .setParameter("fresh", Partner.freshSince(today.date()))
        .getResultList();
  }

  private void narrow(Where where, @org.jspecify.annotations.Nullable PartnerStatus status) {
    var fresh = Partner.freshSince(today.date());
    if (status == null) {
      where.and("(endedOn is null or endedOn > ?)", today.date());
      return;
    }
    switch (status) {
      case ENDED -> where.and("endedOn <= ?", today.date());
      case VERIFIED ->
          where.and("verifiedOn >= ?", fresh).and("(endedOn is null or endedOn > ?)", today.date());
      case STALE ->
          where
              .and("(verifiedOn is null or verifiedOn < ?)", fresh)
              .and("(endedOn is null or endedOn > ?)", today.date());
    }
  }

  @Override
  public String kind() {
    return Partner.KIND;
  }

  /** What is stale or becomes so within a month; a year ahead nobody needs to know. */
  @Override
  public List<WorkItem> open(WorkQuery query) {
    if (query.assignee() != null) {
      return List.of();
    }
    var where =
        query.where().only(true, "endedOn is null").and("dueOn <= ?", today.date().plusMonths(1));
    return find(where.hql() + " order by dueOn, id", where.values())
        .range(0, query.limit() - 1)
        .stream()
        .map(p -> p.item(today.date()))
        .toList();
  }
}
