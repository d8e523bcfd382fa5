package fi.osallisuus.registry.message;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.workqueue.WorkItem;
import fi.osallisuus.registry.workqueue.WorkQuery;
import fi.osallisuus.registry.workqueue.WorkQueueSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The messages of the county's bodies. */
@ApplicationScoped
class Messages implements PanacheRepositoryBase<BodyMessage, UUID>, WorkQueueSource {
  private static final String UNANSWERED = "answeredAt is null and expectsReply = true";

  private static final String BALANCE =
      """
      select count(*) filter (where direction = 'TO_COORDINATOR') as sent_to,
        count(*) filter (where direction = 'FROM_COORDINATOR') as sent_from,
        count(*) filter (where direction = 'TO_COORDINATOR' and expects_reply) as expecting,
        count(*) filter (where direction = 'TO_COORDINATOR' and expects_reply
          and answered_at is not null) as answered,
        cast(percentile_cont(0.5) within group (order by extract(epoch from answered_at - sent_at))
          filter (where direction = 'TO_COORDINATOR' and answered_at is not null)
          / 3600 as numeric) as median
      from body_message where body_id = :body""";

  BodyMessage get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("message"));
  }

  /** The message that a reply names; one of the same body. */
  Optional<BodyMessage> lock(UUID bodyId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(m -> m.bodyId().equals(bodyId));
  }

  List<BodyMessage> search(MessageSearch search, Keyset keyset) {
    var where =
        Where.after(keyset)
            .is("bodyId", search.bodyId())
            .is("direction", search.direction())
            .only(search.unanswered(), UNANSWERED)
            .and(search.text().map(text -> text.finds(BodyMessage.KIND, "id")));
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  List<BodyMessage> ofExpert(UUID expertId) {
    return find("expertId = ?1 order by id", expertId).list();
  }

  MessageBalance balance(UUID bodyId) {
    var row =
        (Tuple)
            getEntityManager()
                .createNativeQuery(BALANCE, Tuple.class)
                .setParameter("body", bodyId)
                .getSingleResult();
    long to = row.get("sent_to", Long.class);
    long from = row.get("sent_from", Long.class);
    return new MessageBalance(
        to,
        from,
        row.get("expecting", Long.class),
        row.get("answered", Long.class),
        hours(row.get("median", BigDecimal.class)),
        to > 0 && from > 0);
  }

  private static @Nullable BigDecimal hours(@Nullable BigDecimal median) {
    return median == null ? null : median.setScale(1, RoundingMode.HALF_UP);
  }

  @Override
  public String kind() {
    return BodyMessage.KIND;
  }

  @Override
  public List<WorkItem> open(WorkQuery query) {
    if (query.assignee() != null) {
      return List.of();
    }
    var where = query.where().only(true, UNANSWERED).only(true, "direction = TO_COORDINATOR");
    return find(where.hql() + " order by dueOn, id", where.values())
        .range(0, query.limit() - 1)
        .stream()
        .map(BodyMessage::item)
        .toList();
  }
}
