package fi.osallisuus.feedback.discussion;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The discussions of the county at hand. */
@ApplicationScoped
class Discussions implements PanacheRepositoryBase<Discussion, UUID> {

  Discussion get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("discussion"));
  }

  Discussion lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("discussion"));
  }

  List<Discussion> search(
      @Nullable UUID bodyId,
      @Nullable DiscussionStatus status,
      @Nullable Topic tag,
      Keyset keyset) {
    var where =
        Where.after(keyset)
            .is("bodyId", bodyId)
            .is("status", status)
            .and("array_contains(tags, ?)", tag == null ? null : tag.name());
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }
}
