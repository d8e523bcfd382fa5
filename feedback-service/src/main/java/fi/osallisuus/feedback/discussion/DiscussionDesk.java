package fi.osallisuus.feedback.discussion;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.body.Bodies;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.moderation.TextDecided;
import fi.osallisuus.feedback.moderation.TextKind;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What staff do with discussions; their posts follow the moderators. */
@ApplicationScoped
@Transactional
class DiscussionDesk {
  /** Residents read it: less says nothing. */
  private static final int SHORTEST = 5;

  private final Discussions discussions;
  private final Posts posts;
  private final Told told;
  private final Bodies bodies;
  private final Audit audit;
  private final Tenancy tenancy;
  private final Today today;

  DiscussionDesk(
      Discussions discussions,
      Posts posts,
      Told told,
      Bodies bodies,
      Audit audit,
      Tenancy tenancy,
      Today today) {
    this.discussions = discussions;
    this.posts = posts;
    this.told = told;
    this.bodies = bodies;
    this.audit = audit;
    this.tenancy = tenancy;
    this.today = today;
  }

  Page<DiscussionView> list(
      @Nullable UUID bodyId,
      @Nullable DiscussionStatus status,
      @Nullable Topic tag,
      Keyset keyset) {
    var rows = discussions.search(bodyId, status, tag, keyset);
    var counts = posts.counts(rows.stream().map(Discussion::id).toList());
    return keyset.page(
        rows, Discussion::id, d -> d.view(counts.getOrDefault(d.id(), PostCounts.NONE)));
  }

  DiscussionView get(UUID id) {
    return discussions.get(id).view(posts.counts(id));
  }

  DiscussionView open(OpenDiscussion request) {
    Counties.requirePublic(tenancy.county(), request.title(), SHORTEST, "/title");
    Counties.requirePublic(tenancy.county(), request.intro(), SHORTEST, "/intro");
    if (request.bodyId() != null) {
      bodies.require(request.bodyId(), "/bodyId");
    }
    var discussion = new Discussion(request, today.get());
    discussions.persist(discussion);
    audit.record("discussion.opened", "discussion", discussion.id());
    return told.of(discussion).view(PostCounts.NONE);
  }

  DiscussionView change(UUID id, @Nullable String ifMatch, ChangeDiscussion request) {
    if (request.title() != null) {
      Counties.requirePublic(tenancy.county(), request.title(), SHORTEST, "/title");
    }
    if (request.intro() != null) {
      Counties.requirePublic(tenancy.county(), request.intro(), SHORTEST, "/intro");
    }
    return step(id, ifMatch, "discussion.changed", d -> d.change(request));
  }

  DiscussionView close(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, "discussion.closed", d -> d.close(today.get()));
  }

  DiscussionView reopen(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, "discussion.reopened", Discussion::reopen);
  }

  private DiscussionView step(
      UUID id, @Nullable String ifMatch, String action, Consumer<Discussion> verb) {
    var discussion = discussions.lock(id);
    ETags.require(ifMatch, discussion.version());
    verb.accept(discussion);
    audit.record(action, "discussion", id);
    return told.of(discussion).view(posts.counts(id));
  }

  /** In the moderator's transaction. */
  void follow(@Observes TextDecided decided) {
    if (decided.kind() != TextKind.POST) {
      return;
    }
    posts
        .byText(decided.textId())
        .ifPresent(
            post -> {
              var discussion = discussions.lock(post.discussionId());
              post.follow(decided.status(), decided.reason());
              discussion.counted();
              told.of(discussion);
            });
  }
}
