package fi.osallisuus.feedback.discussion;

import fi.osallisuus.feedback.moderation.HideReason;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The posts of the county's discussions. */
@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, UUID> {

  Post of(UUID discussionId, UUID id) {
    return find("id = ?1 and discussionId = ?2", id, discussionId)
        .singleResultOptional()
        .orElseThrow(() -> Problem.notFound("post"));
  }

  Optional<Post> byStamp(byte[] stampHash) {
    return find("stampHash", stampHash).singleResultOptional();
  }

  Optional<Post> byText(UUID textId) {
    return find("textId", textId).singleResultOptional();
  }

  /** Oldest first, as a discussion is read. */
  List<Post> thread(UUID discussionId, boolean waitingToo, Keyset keyset) {
    var where =
        Where.after(keyset).is("discussionId", discussionId).only(!waitingToo, "status <> WAITING");
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  PostCounts counts(UUID discussionId) {
    return counts(List.of(discussionId)).getOrDefault(discussionId, PostCounts.NONE);
  }

  /** One row of the count. */
  record Count(UUID discussionId, PostStatus status, @Nullable HideReason reason, long posts) {}

  Map<UUID, PostCounts> counts(Collection<UUID> discussions) {
    if (discussions.isEmpty()) {
      return Map.of();
    }
    var counts = new HashMap<UUID, PostCounts>();
    find(
            "select p.discussionId, p.status, p.hideReason, count(*) from Post p"
                + " where p.discussionId in ?1 group by p.discussionId, p.status, p.hideReason",
            discussions)
        .project(Count.class)
        .list()
        .forEach(row -> counts.merge(row.discussionId(), one(row), Posts::sum));
    return counts;
  }

  private static PostCounts one(Count row) {
    return switch (row.status()) {
      case VISIBLE -> new PostCounts(row.posts(), 0, List.of());
      case WAITING -> new PostCounts(0, row.posts(), List.of());
      case HIDDEN ->
          new PostCounts(
              0,
              0,
              row.reason() == null
                  ? List.of()
                  : List.of(new PostCounts.Hidden(row.reason(), row.posts())));
    };
  }

  private static PostCounts sum(PostCounts a, PostCounts b) {
    var hidden = new ArrayList<>(a.hidden());
    hidden.addAll(b.hidden());
    hidden.sort(Comparator.comparing(PostCounts.Hidden::reason));
    return new PostCounts(a.visible() + b.visible(), a.waiting() + b.waiting(), hidden);
  }
}
