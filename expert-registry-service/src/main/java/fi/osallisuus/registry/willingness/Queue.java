package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.ExpertStatus;
import fi.osallisuus.registry.expert.Newcomer;
import fi.osallisuus.registry.expert.Newcomers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The coordinator's queue of people who are willing, the longest wait first. */
@ApplicationScoped
@Transactional
class Queue {
  private static final List<ExpertStatus> WAITING =
      List.of(ExpertStatus.INTERESTED, ExpertStatus.UNDER_REVIEW);

  private final Newcomers newcomers;
  private final Willingnesses willingnesses;
  private final Audit audit;
  private final Today today;

  Queue(Newcomers newcomers, Willingnesses willingnesses, Audit audit, Today today) {
    this.newcomers = newcomers;
    this.willingnesses = willingnesses;
    this.audit = audit;
    this.today = today;
  }

  Page<QueueItem> list(@Nullable ExpertStatus status, Keyset keyset) {
    var people = newcomers.in(status == null ? WAITING : List.of(status), keyset);
    var ids = people.stream().map(Newcomer::id).toList();
    var told = willingnesses.of(ids);
    var twins = newcomers.twins(ids);
    people.stream()
        .limit(keyset.limit())
        .forEach(p -> audit.record("willingness.listed", "expert", p.id()));
    return keyset.page(
        people,
        Newcomer::id,
        p ->
            QueueItem.of(p, told.get(p.id()), twins.getOrDefault(p.id(), List.of()), today.date()));
  }

  QueueItem get(UUID expertId) {
    var person = newcomers.get(expertId);
    audit.record("willingness.read", "expert", expertId);
    return QueueItem.of(
        person,
        willingnesses.findById(expertId),
        newcomers.twins(List.of(expertId)).getOrDefault(expertId, List.of()),
        today.date());
  }
}
